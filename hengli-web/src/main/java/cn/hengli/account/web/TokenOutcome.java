package cn.hengli.account.web;

import cn.hengli.account.KnownActor;
import org.jspecify.annotations.Nullable;

/**
 * What a token opens.
 *
 * @param known who reads by it; null where it opens nothing
 * @param throttled whether so many from there opened nothing that the next have to wait
 */
record TokenOutcome(@Nullable KnownActor known, boolean throttled) {}
