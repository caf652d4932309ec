package cn.hengli.plan;

/**
 * 计法: how the figures that the units report for an indicator make the task's. Whatever it is, a unit reports what it had reached by the
 * quarter's end, never only what the quarter added: a late or corrected quarter then puts nothing after it wrong.
 */
public enum Counting {
    /** 累计: running totals, such as kilometres of pipe; those of several units add up. */
    SUM,
    /** 取最新: a level that may also fall, such as a coverage; the newest report counts. */
    LATEST,
    /** 取最大: the greatest counts. */
    MAXIMUM
}
