package cn.hengli.audit;

/** What revisions are kept of. */
public enum Subject {
    /** 单位 */
    UNIT,
    /** 集合单位 */
    COLLECTIVE,
    /** 工作方案 */
    PLAN,
    /** 重点任务 */
    TASK,
    /** 账号 */
    ACCOUNT,
    /** 岗位 */
    POST,
    /** 填报期 */
    PERIOD,
    /** 综合汇总 */
    CONSOLIDATION
}
