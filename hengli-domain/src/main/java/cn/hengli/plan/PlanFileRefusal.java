package cn.hengli.plan;

import cn.hengli.shared.Reason;

/** Why a plan's file is refused; every one is reported with its place in the file. */
public enum PlanFileRefusal implements Reason {
    // the file's form
    NOT_READABLE,
    TOO_LARGE,
    UNKNOWN_KEY,
    KEY_TWICE,
    LIST_EXPECTED,
    MAPPING_EXPECTED,
    TEXT_EXPECTED,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_A_QUARTER,
    NOT_TRUE_OR_FALSE,
    NOT_ONE_OF,
    // what it says
    CODE_MALFORMED,
    CODE_TAKEN,
    LAST_QUARTER_BEFORE_FIRST,
    ENDS_BEFORE_START,
    AMOUNT_NOT_EXACT,
    FIGURE_NOT_EXACT,
    NUMBER_NOT_POSITIVE,
    NUMBER_TWICE,
    YEAR_OUT_OF_RANGE,
    NOT_PINYIN,
    /** Two entries of the file, or one of the file and one already there, claim the same name. */
    NAME_CLAIMED,
    NAME_UNKNOWN,
    /** The same unit stands twice, perhaps by two of its names. */
    NAMED_TWICE,
    UNIT_EXPECTED,
    GROUP_UNKNOWN,
    LEAD_MISSING,
    NO_GROUPS,
    NO_TASKS,
    TOO_MANY
}
