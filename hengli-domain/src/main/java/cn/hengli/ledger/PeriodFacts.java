package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as it stands.
 *
 * @param counts how many entries are in each state
 */
public record PeriodFacts(
        LedgerPeriodId id,
        PlanId plan,
        String planCode,
        Quarter quarter,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        Map<EntryState, Integer> counts) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public int count(EntryState state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
