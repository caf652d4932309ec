package cn.hengli.grid.web;

import cn.hengli.ledger.LedgerEntryId;
import java.util.UUID;

/**
 * A row ticked in the grid, as it stood there.
 *
 * @param version the revision that was shown
 */
record TickedRow(LedgerEntryId entry, int version) {

    /** Reads what the script sends: the entry's id, a colon, the revision. Spring finds it by its name. */
    public static TickedRow of(String value) {
        var colon = value.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no entry and revision: " + value);
        }
        return new TickedRow(
                new LedgerEntryId(UUID.fromString(value.substring(0, colon))),
                Integer.parseInt(value.substring(colon + 1)));
    }
}
