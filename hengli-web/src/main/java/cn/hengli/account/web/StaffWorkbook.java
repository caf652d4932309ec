package cn.hengli.account.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 名单工作簿: the two sheets of a list; one that is missing has no lines. */
record StaffWorkbook(
        @Nullable StaffSheet accounts, @Nullable StaffSheet posts) {

    StaffWorkbook {
        accounts = Objects.requireNonNullElse(accounts, StaffSheet.NONE);
        posts = Objects.requireNonNullElse(posts, StaffSheet.NONE);
    }

    @Override
    public StaffSheet accounts() {
        return Objects.requireNonNull(accounts);
    }

    @Override
    public StaffSheet posts() {
        return Objects.requireNonNull(posts);
    }

    /** The sheets that are for this administrator; the other one is left to who may. */
    StaffWorkbook permittedTo(Actor actor) {
        return new StaffWorkbook(
                actor.may(Permission.MAINTAIN_ACCOUNTS) ? accounts() : StaffSheet.NONE,
                actor.may(Permission.MAINTAIN_POSTS) ? posts() : StaffSheet.NONE);
    }

    /** The name of a sheet that has lines here and none there; empty where there is no such sheet. */
    String leftOutOf(StaffWorkbook permitted) {
        if (accounts().lines().size() > permitted.accounts().lines().size()) {
            return accounts().name();
        }
        return posts().lines().size() > permitted.posts().lines().size() ? posts().name() : "";
    }
}
