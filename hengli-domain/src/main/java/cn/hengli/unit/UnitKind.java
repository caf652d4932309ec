package cn.hengli.unit;

/** 单位类别. */
public enum UnitKind {
    /** 部门 of the town. */
    DEPARTMENT,
    /** 村、社区. */
    VILLAGE,
    /** 外部单位: a body outside the town's government, such as the bank or the traffic police. */
    EXTERNAL
}
