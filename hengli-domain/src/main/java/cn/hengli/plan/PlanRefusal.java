package cn.hengli.plan;

import cn.hengli.shared.Reason;

/** Why a change to a plan's task is refused. */
public enum PlanRefusal implements Reason {
    DAY_MISSING,
    DAY_OUT_OF_RANGE,
    DUE_BEFORE_START,
    /** A finite task needs a day it is due. */
    DUE_MISSING,
    /** What goes on for good is never due. */
    CONTINUING_HAS_DUE,
    ALREADY_ASSIGNED,
    ASSIGNEE_UNKNOWN,
    ASSIGNEE_DISSOLVED,
    LAST_LEAD,
    NAME_TAKEN,
    NUMBER_OUT_OF_RANGE,
    TARGET_UNCHANGED,
    REACHED_IN_FUTURE,
    ALREADY_RETIRED
}
