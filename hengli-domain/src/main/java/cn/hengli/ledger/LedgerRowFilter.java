package cn.hengli.ledger;

import cn.hengli.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a quarter are wanted.
 *
 * @param units null for all
 * @param states null for all
 * @param group number of an action group; null for all
 */
public record LedgerRowFilter(
        LedgerPeriodId period,
        @Nullable Set<UnitId> units,
        @Nullable Set<EntryState> states,
        @Nullable Integer group) {

    public static LedgerRowFilter all(LedgerPeriodId period) {
        return new LedgerRowFilter(period, null, null, null);
    }

    public LedgerRowFilter of(Set<UnitId> units) {
        return new LedgerRowFilter(period, Set.copyOf(units), states, group);
    }

    public LedgerRowFilter in(EntryState... states) {
        return new LedgerRowFilter(period, units, Set.of(states), group);
    }
}
