package cn.hengli.account;

/** 登录失败原因, for the audit trail alone: who tries is told the same whatever was wrong. */
public enum SignInFailure {
    UNKNOWN_LOGIN,
    WRONG_PASSWORD,
    DISABLED,
    /** 一次性口令过期 */
    ONE_TIME_PASSWORD_VOID,
    /** 尝试过于频繁 */
    THROTTLED,
    /** 已锁定 */
    LOCKED
}
