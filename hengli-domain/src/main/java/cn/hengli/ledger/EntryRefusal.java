package cn.hengli.ledger;

import cn.hengli.shared.Reason;

/** Why something is not done with an entry or a period; the words are in the message bundle. */
public enum EntryRefusal implements Reason {
    STEP_NOT_ALLOWED,
    PERIOD_CLOSED,
    PROGRESS_MISSING,
    NOTHING_REASON_MISSING,
    PERCENT_MISSING,
    PERCENT_NOT_A_NUMBER,
    PERCENT_OUT_OF_RANGE,
    PERCENT_TOO_FINE,
    LIGHT_MISSING,
    LIGHT_UNKNOWN,
    ACTUAL_NOT_A_NUMBER,
    ACTUAL_TOO_LARGE,
    ACTUAL_AND_NOT_APPLICABLE,
    REASON_MISSING,
    ATTACHMENT_EMPTY,
    ATTACHMENT_TOO_LARGE,
    ATTACHMENT_TYPE,
    ATTACHMENT_TYPE_DISAGREES,
    ATTACHMENT_TOO_MANY,
    PERIOD_ALREADY_OPEN,
    QUARTER_OUTSIDE_PLAN,
    QUARTER_NOT_BEGUN,
    DUE_DATE_MISSING,
    DUE_DATE_TOO_EARLY,
    NOTHING_OWED
}
