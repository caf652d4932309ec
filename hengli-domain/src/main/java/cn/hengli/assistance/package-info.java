/** 协办事项: what a lead unit asks of a supporting unit, and whose turn it is. */
@NullMarked
package cn.hengli.assistance;

import org.jspecify.annotations.NullMarked;
