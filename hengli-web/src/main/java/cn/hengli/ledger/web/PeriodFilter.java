package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which entries of a quarter are wanted: every figure opens the rows behind it. */
@Getter
@Setter
class PeriodFilter {

    /** Empty for all. */
    private Set<EntryState> state = EnumSet.noneOf(EntryState.class);

    private @Nullable UUID unit;
    private @Nullable Integer group;

    /** Only where help is asked for. */
    private boolean help;

    boolean lets(LedgerRow row) {
        return (state.isEmpty() || state.contains(row.state()))
                && (unit == null || row.unit().value().equals(unit))
                && (group == null || row.groupNumber() == group)
                && (!help || !row.helpNeeded().isBlank());
    }

    public boolean isNarrowed() {
        return !state.isEmpty() || unit != null || group != null || help;
    }
}
