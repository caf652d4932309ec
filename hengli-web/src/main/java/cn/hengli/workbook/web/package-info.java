/** Writes and reads the workbooks, and shows what one would change before it does. */
@NullMarked
package cn.hengli.workbook.web;

import org.jspecify.annotations.NullMarked;
