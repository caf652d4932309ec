package cn.hengli.account.web;

import cn.hengli.account.LockRule;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a login is locked for the place from which it failed; the defaults are those of level protection.
 *
 * @see LockRule
 */
@ConfigurationProperties("hengli.sign-in.lock")
record LockSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration duration) {

    LockRule rule() {
        return new LockRule(failures, duration);
    }
}
