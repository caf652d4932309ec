/** Keeps the rules of the lights. */
@NullMarked
package cn.hengli.light.persistence;

import org.jspecify.annotations.NullMarked;
