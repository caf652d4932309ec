/** The pages of requests between units. */
@NullMarked
package cn.hengli.assistance.web;

import org.jspecify.annotations.NullMarked;
