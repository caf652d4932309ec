package cn.hengli.light;

/** 报送情况: how those who carry a task have reported on it in a quarter, taken together. */
public enum Reporting {
    /** 无人承担: nobody owes anything */
    NOBODY,
    /** 未到期: something is still to come, and there is time */
    NOT_DUE,
    /** 待审核: all came in, the office has not looked at all of it */
    WITH_OFFICE,
    /** 缺报: the due day is over, and somebody owes an entry, or did not hand it in again */
    MISSING,
    /** 已采纳: all is accepted */
    ACCEPTED
}
