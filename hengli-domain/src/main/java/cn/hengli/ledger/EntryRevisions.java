package cn.hengli.ledger;

import java.util.List;
import java.util.Optional;

/** All revisions of all entries: they are added, never changed. */
public interface EntryRevisions {

    void append(EntryRevision revision);

    void appendAll(List<EntryRevision> revisions);

    Optional<EntryRevision> find(LedgerEntryId entry, int number);

    /** Oldest first. */
    List<EntryRevision> of(LedgerEntryId entry);
}
