package cn.hengli.plan;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was read, and where in the file its parts stand.
 *
 * @param lines place → line, from 1
 */
public record PlanFile(PlanDocument document, Map<String, Integer> lines) {

    /** The line of a place; if the place itself is not in the file, that of what it belongs to. */
    public OptionalInt line(@Nullable String place) {
        for (var at = place; at != null && !at.isEmpty(); at = parent(at)) {
            var line = lines.get(at);
            if (line != null) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
    }
}
