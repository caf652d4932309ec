package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 审核队列: what waits, the longest waiting first.
 *
 * @param all every entry of the quarter in the same order: an entry keeps its place even after it left the queue
 * @param rows those that the filter lets through
 */
record ReviewQueue(List<LedgerRow> all, List<LedgerRow> rows) {

    private static final Comparator<LedgerRow> OLDEST_FIRST =
            Comparator.comparing(row -> Objects.requireNonNullElse(row.submittedAt(), Instant.MAX));

    static ReviewQueue of(List<LedgerRow> rows, ReviewFilter filter) {
        var all = rows.stream().sorted(OLDEST_FIRST).toList();
        return new ReviewQueue(all, all.stream().filter(filter::lets).toList());
    }

    @Nullable
    LedgerEntryId first() {
        return rows.isEmpty() ? null : rows.get(0).entry();
    }

    @Nullable
    LedgerEntryId next(LedgerEntryId entry) {
        return following(all, entry);
    }

    @Nullable
    LedgerEntryId previous(LedgerEntryId entry) {
        var backwards = new ArrayList<LedgerRow>();
        all.forEach(row -> backwards.add(0, row));
        return following(backwards, entry);
    }

    /** Where to go on after this entry is dealt with: the next one, or the first that was passed over. */
    @Nullable
    LedgerEntryId goOn(LedgerEntryId entry) {
        var next = next(entry);
        return next != null
                ? next
                : rows.stream()
                        .map(LedgerRow::entry)
                        .filter(other -> !other.equals(entry))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable LedgerEntryId following(List<LedgerRow> order, LedgerEntryId entry) {
        var passed = false;
        for (var row : order) {
            if (passed && rows.contains(row)) {
                return row.entry();
            }
            passed |= row.entry().equals(entry);
        }
        return null;
    }
}
