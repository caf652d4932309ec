package cn.hengli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was told to the trail, in memory; nobody reads it back. */
public final class TrailShelf implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    public List<AuditEntry> entries() {
        return entries;
    }

    public List<AuditKind> kinds() {
        return entries.stream().map(AuditEntry::kind).toList();
    }

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void forEach(Consumer<AuditEvent> reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuditHead head() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AuditEvent> before(long number, AuditFilter filter, int limit) {
        throw new UnsupportedOperationException();
    }
}
