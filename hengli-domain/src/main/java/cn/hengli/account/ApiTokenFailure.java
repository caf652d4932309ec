package cn.hengli.account;

/** Why a token opens nothing; told to the audit trail only. */
public enum ApiTokenFailure {
    UNKNOWN,
    EXPIRED,
    REVOKED,
    /** The account is disabled. */
    DISABLED,
    /** No page opens either before the password is changed. */
    PASSWORD_TO_CHANGE,
    /** So many were refused in a short time that the next are no longer told apart. */
    THROTTLED
}
