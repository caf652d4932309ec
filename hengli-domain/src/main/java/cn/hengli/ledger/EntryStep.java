package cn.hengli.ledger;

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
    REOPEN
}
