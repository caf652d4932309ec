package cn.hengli.assistance;

import cn.hengli.shared.Reason;

/** Why something between two units is refused; the words are in the message bundle. */
public enum AssistanceRefusal implements Reason {
    NOT_LEAD,
    NOT_SUPPORT,
    DAY_MISSING,
    DAY_PAST,
    DAY_TOO_FAR,
    /** The offer is of the very day that was asked for. */
    SAME_DAY,
    STEP_NOT_ALLOWED
}
