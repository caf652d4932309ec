package cn.hengli.account;

import cn.hengli.shared.Reason;

/** Why a list of accounts and posts is refused, beside what each of them would be refused for by itself. */
public enum StaffRefusal implements Reason {
    NOTHING_IN_IT,
    TOO_MANY,
    LOGIN_TWICE,
    TITLE_TWICE,
    UNIT_UNKNOWN,
    UNIT_DISSOLVED,
    /** There is no such account, and none in the list that is opened with it. */
    HOLDER_UNKNOWN
}
