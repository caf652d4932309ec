package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;

/** 办理步骤: what is done with an entry; each leaves a revision. */
public enum EntryStep {
    /** 生成: the office opened the quarter. */
    OPEN,
    /** 保存草稿 */
    SAVE,
    /** 上传佐证材料 */
    ATTACH,
    /** 移除佐证材料 */
    DETACH,
    /** 报送 */
    SUBMIT,
    /** 提交审签: where the unit's leader signs off first. */
    SUBMIT_FOR_SIGN_OFF,
    /** 审签 */
    SIGN_OFF,
    /** 审签退回: the unit's leader sends it back to the liaison. */
    DECLINE,
    /** 撤回 */
    WITHDRAW,
    /** 退回 */
    RETURN,
    /** 采纳 */
    ACCEPT,
    /** 重新打开 */
    REOPEN,
    /** 补生成: the office adjusted the quarter, and by now it is owed. */
    ADD,
    /** 撤销: the office adjusted the quarter, and it is owed no more. */
    LAPSE,
    /** 恢复: what was withdrawn from the quarter is owed once more. */
    REVIVE,
    /** 改为牵头 */
    BECOME_LEAD,
    /** 改为配合 */
    BECOME_SUPPORT;

    static EntryStep becoming(AssignmentRole role) {
        return switch (role) {
            case LEAD -> BECOME_LEAD;
            case SUPPORT -> BECOME_SUPPORT;
        };
    }
}
