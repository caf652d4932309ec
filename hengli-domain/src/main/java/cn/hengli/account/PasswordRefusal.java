package cn.hengli.account;

import cn.hengli.shared.Reason;

/** Why a password is refused. */
public enum PasswordRefusal implements Reason {
    /** It is not the present password. */
    WRONG,
    TOO_SHORT,
    TOO_LONG,
    /** Too few kinds of characters: capitals, small letters, digits, others. */
    TOO_FEW_KINDS,
    CONTAINS_LOGIN,
    /** It is one of those that are tried first. */
    COMMON,
    SAME_AS_BEFORE,
    NOT_REPEATED
}
