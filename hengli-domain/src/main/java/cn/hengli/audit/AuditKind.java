package cn.hengli.audit;

/** 审计事件类别: what the audit trail keeps. */
public enum AuditKind {
    /** 登录 */
    SIGNED_IN,
    /** 登录失败 */
    SIGN_IN_FAILED,
    /** 登录受限: too many attempts in a short time. */
    SIGN_IN_THROTTLED,
    /** 登录锁定: so many failures of one login from one place. */
    SIGN_IN_LOCKED,
    /** 解除锁定 by an administrator */
    SIGN_IN_UNLOCKED,
    /** 退出登录 */
    SIGNED_OUT,
    /** 修改密码 */
    PASSWORD_CHANGED,
    /** 重置密码 by an administrator */
    PASSWORD_RESET,
    /** 无权操作, answered with 403. */
    NOT_PERMITTED,
    /** 越权查看, answered with 404 as if there were nothing. */
    HIDDEN_ASKED_FOR,
    /** 请求伪造或会话过期: an unsafe request without the token of this browser. */
    FORGED_REQUEST,
    /** 新建账号 */
    ACCOUNT_CREATED,
    /** 修改账号 */
    ACCOUNT_CHANGED,
    /** 停用账号 */
    ACCOUNT_DISABLED,
    /** 启用账号 */
    ACCOUNT_ENABLED,
    /** 终止会话 by an administrator, or by oneself from elsewhere */
    SESSIONS_ENDED,
    /** 新建岗位 */
    POST_CREATED,
    /** 修改岗位 */
    POST_CHANGED,
    /** 撤销岗位 */
    POST_ABOLISHED,
    /** 权限变更: a person takes up or gives up a post. */
    RIGHTS_CHANGED,
    /** 新建访问令牌 */
    API_TOKEN_MADE,
    /** 撤销访问令牌 */
    API_TOKEN_REVOKED,
    /** 访问令牌无效: one was presented that opens nothing. */
    API_TOKEN_FAILED,
    /** 批量导入 of accounts and posts; each of them is an event besides. */
    STAFF_IMPORTED,
    /** 导出 */
    EXPORTED,
    /** 审计链校验 */
    TRAIL_VERIFIED,
    /** 开启填报期 */
    PERIOD_OPENED,
    /** 发布综合台账 */
    LEDGER_PUBLISHED,
    /** 撤回发布, with its reason. */
    PUBLICATION_WITHDRAWN,
    /** 办结 of a quarter. */
    PERIOD_CLOSED,
    /** 重新打开 of a closed quarter, with its reason. */
    PERIOD_REOPENED,
    /** 调整亮灯规则 */
    LIGHT_RULE_CHANGED,
    /** 催报: the office reminded units of what they owe. */
    UNITS_REMINDED,
    /** 材料损坏: a file was asked for whose bytes are not those that were uploaded. */
    EVIDENCE_DAMAGED,
    /** 备份, good or failed. */
    BACKED_UP,
    /** 恢复 from a backup, the first thing that is done to the restored data. */
    RESTORED
}
