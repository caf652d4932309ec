package cn.hengli.assistance;

/** 一方: the two units between which something is asked. */
public enum AssistanceSide {
    /** 请求单位: leads the task and asks. */
    ASKER,
    /** 协办单位: supports the task and is asked. */
    ASKED
}
