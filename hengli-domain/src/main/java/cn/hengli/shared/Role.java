package cn.hengli.shared;

import static cn.hengli.shared.Permission.*;

import java.util.Set;

/** 角色: what a post (岗位) lets its holder do. The table of rights stands here and nowhere else. */
public enum Role {
    /** 联络员 */
    LIAISON(Scope.UNIT, READ_PLAN, FILL_IN),
    /** 责任领导 of a unit, who signs off what the unit submits. */
    UNIT_LEADER(Scope.UNIT, READ_PLAN, SIGN_OFF),
    /** 领导小组办公室 */
    OFFICE(
            Scope.TOWN,
            READ_PLAN,
            READ_ALL_ENTRIES,
            LOAD_PLAN,
            MAINTAIN_PLAN,
            MAINTAIN_COLLECTIVES,
            OPEN_PERIOD,
            CONSOLIDATE,
            CLOSE_PERIOD,
            REVIEW,
            FILL_IN_FOR_UNIT),
    /** 镇领导、行动小组组长 */
    LEADER(Scope.TOWN, READ_PLAN, READ_ALL_ENTRIES),
    /** 督查办 */
    SUPERVISOR(Scope.TOWN, READ_PLAN, READ_ALL_ENTRIES),
    /** 镇纪委: sees what was referred to it; until something is referred, the plan only. */
    DISCIPLINE(Scope.TOWN, READ_PLAN),
    /** 系统管理员: accounts, units, collectives, settings, backups, and how the program is. */
    ADMINISTRATOR(
            Scope.TOWN,
            READ_PLAN,
            LOAD_PLAN,
            MAINTAIN_UNITS,
            MAINTAIN_COLLECTIVES,
            MAINTAIN_ACCOUNTS,
            READ_HEALTH,
            BACK_UP),
    /** 安全管理员: who holds which post. */
    SECURITY_ADMINISTRATOR(Scope.TOWN, READ_PLAN, MAINTAIN_POSTS),
    /** 审计管理员: reads the audit trail. */
    AUDITOR(Scope.TOWN, READ_PLAN, READ_AUDIT);

    private final Scope scope;
    private final Set<Permission> permissions;

    Role(Scope scope, Permission... permissions) {
        this.scope = scope;
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether a post with this role must name a unit. */
    public boolean isOfUnit() {
        return scope == Scope.UNIT;
    }

    private enum Scope {
        UNIT,
        TOWN
    }
}
