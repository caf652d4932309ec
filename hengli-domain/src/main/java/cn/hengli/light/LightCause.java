package cn.hengli.light;

/** 亮灯原因: why a light has its colour; the bundle says it in words, with the numbers. */
public enum LightCause {
    /** 未启动: the task begins after the quarter */
    NOT_STARTED(TaskLight.GREY),
    /** 无人承担 */
    NOBODY(TaskLight.GREY),
    /** 未到填报期限 */
    NOT_DUE(TaskLight.GREY),
    /** 待审核 */
    WITH_OFFICE(TaskLight.GREY),
    /** 已完成: 100 % reached */
    REACHED(TaskLight.GREEN),
    /** 长期坚持，按时报送: for tasks without an end reporting is all */
    CONTINUED(TaskLight.GREEN),
    /** 达到序时进度 */
    ON_SCHEDULE(TaskLight.GREEN),
    /** 落后序时进度 */
    BEHIND(TaskLight.YELLOW),
    /** 缺报 */
    MISSING(TaskLight.YELLOW),
    /** 严重落后序时进度 */
    FAR_BEHIND(TaskLight.RED),
    /** 连续缺报 */
    MISSING_AGAIN(TaskLight.RED),
    /** 红线节点未达 */
    RED_LINE(TaskLight.RED),
    /** 逾期未完成 */
    OVERDUE(TaskLight.RED);

    private final TaskLight light;

    LightCause(TaskLight light) {
        this.light = light;
    }

    public TaskLight light() {
        return light;
    }
}
