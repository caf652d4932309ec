package cn.hengli.audit;

import java.util.List;

/**
 * 校验结果: whether the trail is whole.
 *
 * @param events how many were read
 * @param faults the first of them, in the order of the trail
 */
public record AuditCheck(long events, AuditHead head, List<Fault> faults) {

    public boolean isWhole() {
        return faults.isEmpty();
    }

    /**
     * What is wrong at one event.
     *
     * @param number of the event, or of the first one that is missing
     */
    public record Fault(long number, Kind kind) {}

    /** What can be wrong. */
    public enum Kind {
        /** 内容被改: the hash does not fit what the event says. */
        EDITED,
        /** 记录缺失: one or more numbers are not there. */
        MISSING,
        /** 前后不符: it does not follow the event before it; events were swapped, or the one before was replaced. */
        OUT_OF_ORDER,
        /** 多出记录: events behind the end that the trail remembers. */
        ADDED
    }
}
