package cn.hengli.audit;

import java.util.List;
import java.util.function.Consumer;

/** 审计日志: all events that matter to security, each chained to the one before it. */
public interface AuditTrail {

    /**
     * Keeps what happened, in the transaction of what happened. Those who append wait for each other until that transaction ends: append
     * last.
     */
    void append(AuditEntry entry);

    /** Hands over all events in the order of their numbers. */
    void forEach(Consumer<AuditEvent> reader);

    /** The event that was appended last, as the trail remembers it apart from the events themselves. */
    AuditHead head();

    /** At most so many events that pass the filter, newest first, older than the one with the number. */
    List<AuditEvent> before(long number, AuditFilter filter, int limit);
}
