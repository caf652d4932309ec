/** 催报: the office reminds units of what they still owe. */
@NullMarked
package cn.hengli.reminder;

import org.jspecify.annotations.NullMarked;
