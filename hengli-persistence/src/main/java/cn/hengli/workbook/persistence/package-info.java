/** Keeps how units' own sheets are read. */
@NullMarked
package cn.hengli.workbook.persistence;

import org.jspecify.annotations.NullMarked;
