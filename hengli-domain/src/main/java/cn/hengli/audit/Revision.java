package cn.hengli.audit;

import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 修订: what something was like from a moment on, and who made it so.
 *
 * @param account null for the system itself
 * @param content field name → readable text; a field without text is not in it
 */
public record Revision(
        Instant at,
        @Nullable AccountId account,
        String actorName,
        @Nullable String reason,
        SortedMap<String, String> content) {

    public Revision {
        content = new TreeMap<>(content);
    }

    /** What became different, by field; everything when there is no previous one. */
    public List<Change> changesSince(@Nullable Revision previous) {
        var fields = new TreeSet<>(content.keySet());
        if (previous != null) {
            fields.addAll(previous.content.keySet());
        }
        return fields.stream()
                .flatMap(field -> change(field, previous == null ? null : previous.content.get(field)))
                .toList();
    }

    private Stream<Change> change(String field, @Nullable String before) {
        var after = content.get(field);
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(new Change(field, before, after));
    }

    /**
     * One field, before and after; null where it had, or has, no text.
     *
     * @param field such as {@code dueOn}, or with a number or day where there are several: {@code indicator.1.target}
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {

        /** The field without its numbers and days, by which pages find its label: {@code indicator.target}. */
        public String label() {
            return parts().filter(part -> !isQualifier(part)).collect(Collectors.joining("."));
        }

        /** Which of several: {@code 1}; empty where there is one only. */
        public String qualifier() {
            return parts().filter(Change::isQualifier).collect(Collectors.joining(" "));
        }

        private Stream<String> parts() {
            return Arrays.stream(field.split("\\."));
        }

        private static boolean isQualifier(String part) {
            return !part.isEmpty() && Character.isDigit(part.charAt(0));
        }
    }
}
