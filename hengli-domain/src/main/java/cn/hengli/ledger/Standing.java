package cn.hengli.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 填报情况: how many entries are in which state, for the town, a group or a unit.
 *
 * @param late handed in after the due day
 */
public record Standing(Map<EntryState, Integer> counts, int late) {

    public static Standing of(Collection<LedgerRow> rows, Deadline deadline) {
        var counts = new EnumMap<EntryState, Integer>(EntryState.class);
        var late = 0;
        for (var row : rows) {
            counts.merge(row.state(), 1, Integer::sum);
            var submitted = row.firstSubmittedAt();
            if (submitted != null && deadline.isLate(submitted)) {
                late++;
            }
        }
        return new Standing(counts, late);
    }

    /** One standing for each key, in the order in which the keys first come. */
    public static <K> Map<K, Standing> by(Function<LedgerRow, K> key, List<LedgerRow> rows, Deadline deadline) {
        var grouped = new LinkedHashMap<K, List<LedgerRow>>();
        rows.forEach(row -> grouped.computeIfAbsent(key.apply(row), any -> new ArrayList<>())
                .add(row));
        var standings = new LinkedHashMap<K, Standing>();
        grouped.forEach((each, its) -> standings.put(each, of(its, deadline)));
        return standings;
    }

    public int count(EntryState state) {
        return counts.getOrDefault(state, 0);
    }

    /** 应报: all that is owed. */
    public int owed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 未报: what has not reached the office. */
    public int missing() {
        return count(EntryState.PENDING)
                + count(EntryState.DRAFT)
                + count(EntryState.AWAITING_SIGN_OFF)
                + count(EntryState.RETURNED);
    }
}
