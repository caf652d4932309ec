package cn.hengli.ledger;

import cn.hengli.shared.Stale;
import java.util.Set;

/** Two people changed the same fields of one entry; nothing is saved until a person has chosen. */
public class EntryConflict extends Stale {

    private final transient EntryContent theirs;
    private final transient EntryContent mine;
    private final transient Set<String> fields;
    private final int version;

    EntryConflict(LedgerEntry entry, EntryContent mine, Set<String> fields) {
        super("entry", entry.id());
        this.theirs = entry.content();
        this.mine = mine;
        this.fields = Set.copyOf(fields);
        this.version = entry.revision();
    }

    /** What is kept now. */
    public EntryContent theirs() {
        return theirs;
    }

    /** What was sent and not saved, with what others changed in fields that the sender had not touched. */
    public EntryContent mine() {
        return mine;
    }

    /** The fields, as {@link EntryContent#fields()} names them, that both changed. */
    public Set<String> fields() {
        return fields;
    }

    /** The revision that a decision now starts from. */
    public int version() {
        return version;
    }
}
