package cn.hengli.ledger;

/** 自报进度灯: how the unit itself sees its progress. */
public enum DeclaredLight {
    /** 绿灯: on schedule */
    GREEN,
    /** 黄灯: behind */
    YELLOW,
    /** 红灯: seriously behind; declared early it counts as asking for help in time. */
    RED
}
