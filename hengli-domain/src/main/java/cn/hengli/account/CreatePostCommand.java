package cn.hengli.account;

import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * @param unit for roles of a unit, and only for them
 */
public record CreatePostCommand(
        String title, @Nullable Role role, @Nullable UnitId unit) {}
