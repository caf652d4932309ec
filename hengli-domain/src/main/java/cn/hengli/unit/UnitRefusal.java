package cn.hengli.unit;

import cn.hengli.shared.Reason;

/** Why a change to a unit or a collective is refused. */
public enum UnitRefusal implements Reason {
    /** Another unit or collective answers to this name, or did. */
    NAME_TAKEN,
    /** The new name begins on or before the day the present one began. */
    NAME_NOT_AFTER_PRESENT,
    /** The name is the present one. */
    NAME_UNCHANGED,
    NOT_PINYIN,
    POSITION_OUT_OF_RANGE,
    DAY_MISSING,
    DAY_OUT_OF_RANGE,
    ALREADY_DISSOLVED,
    NOT_DISSOLVED,
    /** A unit cannot be its own successor, nor that of one that leads back to it. */
    SUCCESSOR_IN_CIRCLE,
    SUCCESSOR_UNKNOWN,
    SUCCESSOR_DISSOLVED,
    MEMBER_UNKNOWN,
    TOO_MANY_ALIASES
}
