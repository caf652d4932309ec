package cn.hengli.account;

import org.jspecify.annotations.Nullable;

/**
 * A token as somebody wants it.
 *
 * @param name what it is for
 * @param days for which it is good
 */
public record MakeApiTokenCommand(String name, @Nullable Integer days) {}
