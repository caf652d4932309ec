package cn.hengli.page;

import cn.hengli.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what they may not see or do; the audit trail listens.
 *
 * @param status 403 or 404
 */
public record SomethingRefused(
        @Nullable Actor actor, int status, String method, String path, String what, String source) {}
