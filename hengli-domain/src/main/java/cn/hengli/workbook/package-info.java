/** 台账工作簿: a quarter's ledger that goes out as a workbook, is filled in elsewhere and comes back. */
@NullMarked
package cn.hengli.workbook;

import org.jspecify.annotations.NullMarked;
