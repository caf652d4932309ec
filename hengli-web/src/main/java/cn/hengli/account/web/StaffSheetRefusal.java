package cn.hengli.account.web;

import cn.hengli.shared.Reason;

/** Why a workbook with accounts and posts cannot be understood. */
enum StaffSheetRefusal implements Reason {
    SHEETS_MISSING,
    HEAD_MISSING,
    ROLE_UNKNOWN,
    DAY_UNREADABLE
}
