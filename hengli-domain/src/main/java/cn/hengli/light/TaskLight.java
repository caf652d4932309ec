package cn.hengli.light;

import java.util.Comparator;

/** 进度灯 of a task: by the rule, or as the office sees it. */
public enum TaskLight {
    /** 绿灯: on schedule */
    GREEN(0),
    /** 黄灯: behind */
    YELLOW(1),
    /** 红灯: seriously behind */
    RED(2),
    /** 灰灯: not due yet, or nothing to judge by */
    GREY(-1);

    /** Red first, grey last. */
    public static final Comparator<TaskLight> WORST_FIRST =
            Comparator.comparingInt((TaskLight light) -> light.severity).reversed();

    private final int severity;

    TaskLight(int severity) {
        this.severity = severity;
    }

    /** The worse of two; grey says nothing and so is never the worse. */
    public TaskLight worst(TaskLight other) {
        return other.severity > severity ? other : this;
    }

    /** By how many colours it is worse than another one, less than none where it is better; from and to grey nothing gets worse or better. */
    public int worseBy(TaskLight other) {
        return this == GREY || other == GREY ? 0 : severity - other.severity;
    }
}
