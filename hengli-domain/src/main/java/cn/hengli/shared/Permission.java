package cn.hengli.shared;

/** 权限: one thing that a role allows. Permissions of a unit's roles hold for that unit only. */
public enum Permission {
    READ_PLAN,
    READ_ALL_ENTRIES,
    FILL_IN,
    SIGN_OFF,
    FILL_IN_FOR_UNIT,
    REVIEW,
    OPEN_PERIOD,
    CONSOLIDATE,
    CLOSE_PERIOD,
    LOAD_PLAN,
    MAINTAIN_PLAN,
    MAINTAIN_UNITS,
    MAINTAIN_COLLECTIVES,
    MAINTAIN_ACCOUNTS,
    MAINTAIN_POSTS,
    READ_AUDIT,
    READ_HEALTH,
    BACK_UP
}
