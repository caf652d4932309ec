/** The pages of units and collectives. */
@NullMarked
package cn.hengli.unit.web;

import org.jspecify.annotations.NullMarked;
