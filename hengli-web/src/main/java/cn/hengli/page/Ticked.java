package cn.hengli.page;

import java.util.UUID;

/**
 * 所选: a row ticked in a list, as it stood there.
 *
 * @param version the revision that was shown
 */
public record Ticked(UUID id, int version) {

    /** Reads what the page sends: the row's id, a colon, the revision. Spring finds it by its name. */
    public static Ticked of(String value) {
        var colon = value.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no row and revision: " + value);
        }
        return new Ticked(UUID.fromString(value.substring(0, colon)), Integer.parseInt(value.substring(colon + 1)));
    }
}
