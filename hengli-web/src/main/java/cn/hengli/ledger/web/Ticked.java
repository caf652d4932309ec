package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import java.util.UUID;

/**
 * An entry ticked in the queue, as it stood there.
 *
 * @param version the revision that was shown
 */
record Ticked(LedgerEntryId entry, int version) {

    /** Reads the value of the box: the entry's id, a colon, the revision. Spring finds it by its name. */
    public static Ticked of(String value) {
        var colon = value.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no entry and revision: " + value);
        }
        return new Ticked(
                new LedgerEntryId(UUID.fromString(value.substring(0, colon))),
                Integer.parseInt(value.substring(colon + 1)));
    }
}
