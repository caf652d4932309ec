package cn.hengli.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an address is about. */
enum Thing {
    /** The address names no thing. */
    NONE("-"),
    /** Something that belongs to no unit. */
    ONE("one"),
    /** Something of the visitor's unit. */
    OWN("own"),
    /** Something of another unit. */
    OTHER("other"),
    /** A part of something else than the address says: a milestone of another task. */
    STRAY("stray"),
    /** There is no such thing. */
    MISSING("missing");

    private static final List<String> OF_UNITS = List.of(
            "/entries/{id}",
            "/attachments/{id}",
            "/extensions/{id}",
            "/units/{id}",
            "/admin/units/{id}",
            "/ledger/of-unit/{unit}",
            "/assistance/{id}");

    private static final List<String> PARTS =
            List.of("/milestones/{id}", "/indicators/{id}", "/assignments/{id}", "/holdings/{holding}");

    private final String word;

    Thing(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    static Thing of(String word) {
        return Arrays.stream(values())
                .filter(thing -> thing.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word.toLowerCase(Locale.ROOT)));
    }

    /** What a route is asked for: the table has a row for each. */
    static Stream<Thing> of(Route route) {
        var path = route.path();
        if (!path.contains("{")) {
            return Stream.of(NONE);
        }
        if (OF_UNITS.stream().anyMatch(path::startsWith)) {
            return Stream.of(OWN, OTHER, MISSING);
        }
        return PARTS.stream().anyMatch(path::contains) ? Stream.of(ONE, STRAY, MISSING) : Stream.of(ONE, MISSING);
    }
}
