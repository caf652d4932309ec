package cn.hengli.account;

import cn.hengli.shared.Reason;

/** Why a token is not made. */
public enum ApiTokenRefusal implements Reason {
    DAYS_OUT_OF_RANGE,
    /** So many are alive already that nobody knows any more which is for what. */
    TOO_MANY
}
