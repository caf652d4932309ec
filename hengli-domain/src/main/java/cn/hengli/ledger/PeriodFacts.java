package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as it stands.
 *
 * @param closings how often it was closed
 * @param counts how many entries are in each state; only those that the person who asks is concerned with
 */
public record PeriodFacts(
        LedgerPeriodId id,
        PlanId plan,
        String planCode,
        Quarter quarter,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        int closings,
        Map<EntryState, Integer> counts) {

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether the units may read the consolidated ledger. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it was closed and opened again, however long ago. */
    public boolean wasReopened() {
        return closings > (isClosed() ? 1 : 0);
    }

    public int count(EntryState state) {
        return counts.getOrDefault(state, 0);
    }

    /** What the units still have to hand in. */
    public int missing() {
        return total() - count(EntryState.SUBMITTED) - count(EntryState.ACCEPTED);
    }

    /** What is not settled yet, with the units or with the office. */
    public int unaccepted() {
        return total() - count(EntryState.ACCEPTED);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The quarter asked for; if none is, the earliest that is open and has something left to do; else the newest that is open, or the
     * newest.
     *
     * @param periods the newest first
     * @param left what is left to do in a quarter
     */
    public static Optional<PeriodFacts> chosen(
            List<PeriodFacts> periods, @Nullable Quarter wanted, ToIntFunction<PeriodFacts> left) {
        if (wanted != null) {
            return periods.stream()
                    .filter(period -> period.quarter().equals(wanted))
                    .findFirst();
        }
        var open = periods.stream().filter(period -> !period.isClosed()).toList();
        return open.stream()
                .filter(period -> left.applyAsInt(period) > 0)
                .reduce((newer, older) -> older)
                .or(() -> open.stream().findFirst())
                .or(() -> periods.stream().findFirst());
    }
}
