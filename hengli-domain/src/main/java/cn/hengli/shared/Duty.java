package cn.hengli.shared;

import org.jspecify.annotations.Nullable;

/**
 * 岗位职责: a role as held today, as the holder of the post or as its substitute.
 *
 * @param unit the unit it is held for; null for roles of the whole town
 */
public record Duty(Role role, @Nullable UnitId unit) {}
