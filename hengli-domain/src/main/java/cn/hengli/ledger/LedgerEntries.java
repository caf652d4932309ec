package cn.hengli.ledger;

import java.util.List;
import java.util.Optional;

/** All ledger entries. */
public interface LedgerEntries {

    Optional<LedgerEntry> findById(LedgerEntryId id);

    /** For a change: whoever else wants to change it waits until this is done. */
    Optional<LedgerEntry> findForChange(LedgerEntryId id);

    /** All of a quarter for a change, also those that lapsed: whoever wants to change one of them waits. */
    List<LedgerEntry> findAllForChange(LedgerPeriodId period);

    LedgerEntry save(LedgerEntry entry);

    /** Keeps new entries at once: their revisions refer to them. */
    <S extends LedgerEntry> List<S> saveAllAndFlush(Iterable<S> entries);
}
