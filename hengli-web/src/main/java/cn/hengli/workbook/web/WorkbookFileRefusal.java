package cn.hengli.workbook.web;

import cn.hengli.shared.Reason;

/** Why a file, though it is a workbook, is none of this quarter's ledger. */
enum WorkbookFileRefusal implements Reason {
    /** It went out for another quarter or plan. */
    OTHER_QUARTER,
    /** Of a later release of this program. */
    NEWER_FORMAT,
    NO_HEADS,
    /** Somebody took its hidden columns out: which indicator a row is stands nowhere else. */
    INDICATORS_WITHOUT_KEYS,
    /** A sheet that somebody laid beside ours. */
    SHEET_NOT_READ,
    TOO_MANY_FILES
}
