package cn.hengli.light;

import cn.hengli.shared.Reason;

/** Why a rule is not made; the words are in the message bundle. */
public enum LightRuleRefusal implements Reason {
    /** A quarter from which it would hold is closed. */
    QUARTER_CLOSED,
    /** Points are given from 0 to 100, with one decimal at most. */
    NO_POINTS,
    /** Yellow ends before green does. */
    YELLOW_BEFORE_GREEN,
    /** So many quarters in a row are given from 1 to 8. */
    NO_COUNT,
    /** It says what the rule in force says. */
    UNCHANGED
}
