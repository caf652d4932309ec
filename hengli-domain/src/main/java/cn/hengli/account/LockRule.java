package cn.hengli.account;

import java.time.Duration;

/**
 * 锁定规则: when a login is locked for the place from which it failed.
 *
 * @param failures after so many, with no more than the duration between them
 * @param duration for how long
 */
public record LockRule(int failures, Duration duration) {}
