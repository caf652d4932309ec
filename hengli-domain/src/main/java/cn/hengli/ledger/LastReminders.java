package cn.hengli.ledger;

import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 最近催报: the last reminder of each entry that was reminded of at all. */
public interface LastReminders {

    /** @param units null for all */
    List<LastReminder> of(LedgerPeriodId period, @Nullable Set<UnitId> units);

    Optional<LastReminder> find(LedgerEntryId entry);
}
