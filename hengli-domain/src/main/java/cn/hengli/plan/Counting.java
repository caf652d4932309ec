package cn.hengli.plan;

/** How the quarters' actuals of an indicator make its cumulative figure. */
public enum Counting {
    /** 累计: they add up, such as kilometres of pipe. */
    SUM,
    /** 取最新: the newest counts, such as a coverage. */
    LATEST,
    /** 取最大: the greatest counts. */
    MAXIMUM
}
