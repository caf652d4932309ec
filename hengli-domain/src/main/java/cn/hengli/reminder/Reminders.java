package cn.hengli.reminder;

import cn.hengli.ledger.LedgerEntryId;
import java.util.List;
import java.util.Set;

/** All reminders that were ever sent. */
public interface Reminders {

    /**
     * Keeps those of whose entries nobody has reminded on that day, also where two do at the same moment.
     *
     * @return the entries of the reminders that were kept
     */
    Set<LedgerEntryId> appendAll(List<Reminder> reminders);
}
