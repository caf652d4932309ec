/** 延期: a lead unit asks for a later due date while there still is time, the office decides. */
@NullMarked
package cn.hengli.extension;

import org.jspecify.annotations.NullMarked;
