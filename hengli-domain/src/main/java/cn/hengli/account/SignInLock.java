package cn.hengli.account;

import java.time.Instant;

/**
 * 登录锁定: a login that cannot sign in from a place for a while.
 *
 * @param login as it was typed; there need not be such an account
 */
public record SignInLock(String login, SignInPlace place, int failures, Instant until) {}
