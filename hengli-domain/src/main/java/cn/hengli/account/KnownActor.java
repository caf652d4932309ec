package cn.hengli.account;

import cn.hengli.shared.Actor;
import java.time.Instant;

/**
 * 账号现状: what must be known of an account at each request.
 *
 * @param stamp a session opened under another one is over
 */
public record KnownActor(Actor actor, boolean enabled, int stamp, boolean mustChangePassword, Instant passwordSetAt) {

    /** Whether nothing else opens before the password is changed: it is a one-time or an outworn one. */
    public boolean mustChangePassword(PasswordRule rule, Instant now) {
        return mustChangePassword || rule.isOutworn(passwordSetAt, now);
    }
}
