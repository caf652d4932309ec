package cn.hengli.demo;

import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.LedgerEntryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revisions of the entries, until they are written down. */
final class PastRevisions implements EntryRevisions {

    private final Map<LedgerEntryId, List<EntryRevision>> revisions = new LinkedHashMap<>();

    @Override
    public void append(EntryRevision revision) {
        revisions.computeIfAbsent(revision.entry(), entry -> new ArrayList<>()).add(revision);
    }

    @Override
    public void appendAll(List<EntryRevision> opened) {
        opened.forEach(this::append);
    }

    @Override
    public Optional<EntryRevision> find(LedgerEntryId entry, int number) {
        return of(entry).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    @Override
    public List<EntryRevision> of(LedgerEntryId entry) {
        return revisions.getOrDefault(entry, List.of());
    }

    List<EntryRevision> all() {
        return revisions.values().stream().flatMap(List::stream).toList();
    }
}
