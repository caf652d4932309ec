/** 运行状况: whether the program, and all that it rests on, is well. */
@NullMarked
package cn.hengli.operation;

import org.jspecify.annotations.NullMarked;
