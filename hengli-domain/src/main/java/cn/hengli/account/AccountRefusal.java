package cn.hengli.account;

import cn.hengli.shared.Reason;

/** Why a change to an account is refused. */
public enum AccountRefusal implements Reason {
    LOGIN_NOT_WELL_FORMED,
    LOGIN_TAKEN,
    TELEPHONE_NOT_WELL_FORMED,
    /** Nobody disables the account they are working with. */
    NOT_ONESELF,
    /** Whoever gives themselves a one-time password is signed out before they have read it. */
    OWN_PASSWORD,
    /** Somebody must remain who can administer: accounts, and posts. */
    LAST_OF_ROLE
}
