package cn.hengli.ledger;

/** 进度灯 of a task, as the office sees it. */
public enum TaskLight {
    /** 绿灯: on schedule */
    GREEN,
    /** 黄灯: behind */
    YELLOW,
    /** 红灯: seriously behind */
    RED,
    /** 灰灯: not due yet */
    GREY
}
