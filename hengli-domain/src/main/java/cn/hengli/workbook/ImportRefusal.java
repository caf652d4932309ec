package cn.hengli.workbook;

import cn.hengli.shared.Reason;

/** Why something in a workbook cannot be taken into the ledger. */
public enum ImportRefusal implements Reason {
    /** No such entry, or not this person's: one cannot tell them apart. */
    ROW_UNKNOWN,
    ROW_TWICE,
    ROW_LOCKED,
    TASK_MISSING,
    TASK_UNKNOWN,
    TASK_AMBIGUOUS,
    NUMBER_AND_TITLE_DISAGREE,
    UNIT_UNKNOWN,
    UNIT_MISSING,
    INDICATOR_UNKNOWN,
    FORMULA_WITHOUT_RESULT,
    CONTINUING_HAS_NO_PERCENT,
    MAPPING_WITHOUT_TASK,
    MAPPING_WITHOUT_CELLS,
    MAPPING_TWICE,
    /** All or none was asked for, and not all is well. */
    NOT_ALL_WELL,
    NOTHING_TO_TAKE
}
