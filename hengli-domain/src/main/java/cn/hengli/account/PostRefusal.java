package cn.hengli.account;

import cn.hengli.shared.Reason;

/** Why a change to a post is refused. */
public enum PostRefusal implements Reason {
    TITLE_TAKEN,
    ROLE_MISSING,
    UNIT_MISSING,
    /** The role is of the whole town. */
    UNIT_NOT_WANTED,
    UNIT_UNKNOWN,
    ABOLISHED,
    ACCOUNT_MISSING,
    ACCOUNT_DISABLED,
    ALREADY_HOLDS_IT,
    /** One person holds a post at a time. */
    HELD_BY_ANOTHER,
    /** Nobody holds it, so there is nothing to hand over or to end. */
    NOT_HELD,
    DAY_MISSING,
    DAY_OUT_OF_RANGE,
    ENDS_BEFORE_IT_BEGINS,
    ALREADY_ENDED
}
