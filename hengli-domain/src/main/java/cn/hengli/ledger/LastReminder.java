package cn.hengli.ledger;

import java.time.Instant;

/**
 * 最近催报: when the office last reminded a unit of an entry.
 *
 * @param by who did, by name
 * @param words what was said with it; may be empty
 */
public record LastReminder(LedgerEntryId entry, Instant at, String by, String words) {

    /** Whether it still concerns the unit: it came after what was handed in last, and nothing was since. */
    public boolean stands(LedgerRow row) {
        var submitted = row.submittedAt();
        return row.isMissing() && (submitted == null || at.isAfter(submitted));
    }
}
