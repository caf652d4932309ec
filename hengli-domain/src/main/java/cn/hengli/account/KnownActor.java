package cn.hengli.account;

import cn.hengli.shared.Actor;
import java.time.Instant;

/**
 * 账号现状: what must be known of an account at each request.
 *
 * @param stamp a session opened under another one is over
 */
public record KnownActor(Actor actor, boolean enabled, int stamp, boolean mustChangePassword, Instant passwordSetAt) {}
