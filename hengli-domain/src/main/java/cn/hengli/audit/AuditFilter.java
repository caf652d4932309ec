package cn.hengli.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events to read; null or empty is all.
 *
 * @param until the first moment that is no longer wanted
 * @param person part of a name or a login
 * @param text part of what it concerns, of what else is said, or of where it came from, as the trail keeps it
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        String person,
        @Nullable AuditKind kind,
        String text) {

    public static final AuditFilter ALL = new AuditFilter(null, null, "", null, "");
}
