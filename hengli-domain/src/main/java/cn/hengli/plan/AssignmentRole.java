package cn.hengli.plan;

/** What a unit does for a task. */
public enum AssignmentRole {
    /** 牵头单位 */
    LEAD,
    /** 配合单位 */
    SUPPORT
}
