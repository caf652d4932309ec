package cn.hengli.reminder;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** @param words what is said with it, as typed; may be blank */
public record RemindUnitsCommand(LedgerPeriodId period, Set<LedgerEntryId> entries, String words) {

    public static RemindUnitsCommand of(LedgerPeriodId period, Collection<LedgerEntryId> entries, String words) {
        return new RemindUnitsCommand(period, new LinkedHashSet<>(entries), words);
    }
}
