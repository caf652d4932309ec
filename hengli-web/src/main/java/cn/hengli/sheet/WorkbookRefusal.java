package cn.hengli.sheet;

import cn.hengli.shared.Reason;

/** Why a file is not read as a workbook. */
public enum WorkbookRefusal implements Reason {
    EMPTY,
    /** A program, a picture, a page saved from a browser: whatever it is called. */
    NOT_A_WORKBOOK,
    /** xls as Excel wrote it before 1997. */
    OLD_FORMAT,
    ENCRYPTED,
    /** xlsm */
    MACROS,
    /** Cut off, or not what it says it is. */
    DAMAGED,
    /** More than anybody types, once it is unpacked. */
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_SLOW,
    /** Others are reading theirs. */
    BUSY
}
