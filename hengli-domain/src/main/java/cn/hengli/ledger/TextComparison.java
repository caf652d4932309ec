package cn.hengli.ledger;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 文本比对: what changed between two texts, character by character, as Chinese has no spaces to go by.
 *
 * @param segments the texts laid over each other, in reading order
 * @param similarity 0 (nothing in common) to 1 (the same): twice the common characters over all characters
 */
public record TextComparison(List<Segment> segments, double similarity) {

    /** A piece of text and which of the two texts has it. */
    public record Segment(Kind kind, String text) {}

    /** Which of the two texts has a piece. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A common piece shorter than this between two changes is chance, not meaning. */
    private static final int SHORTEST_COMMON = 2;

    public static TextComparison of(String before, String after) {
        var old = characters(before);
        var now = characters(after);
        var segments = new ArrayList<Segment>();
        var position = 0;
        var changed = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            add(segments, Kind.SAME, old.subList(position, source.getPosition()));
            add(segments, Kind.REMOVED, source.getLines());
            add(segments, Kind.ADDED, delta.getTarget().getLines());
            position = source.getPosition() + source.size();
            changed += source.size() + delta.getTarget().size();
        }
        add(segments, Kind.SAME, old.subList(position, old.size()));
        var all = old.size() + now.size();
        return new TextComparison(tidied(segments), all == 0 ? 1 : 1 - (double) changed / all);
    }

    /** How much of what the first text speaks of the second one mentions: the share of its pairs of characters, 0 to 1. */
    public static double mentioned(String promise, String report) {
        var promised = pairs(promise);
        if (promised.isEmpty()) {
            return 1;
        }
        var reported = pairs(report);
        return (double) promised.stream().filter(reported::contains).count() / promised.size();
    }

    private static Set<String> pairs(String text) {
        var letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
        var pairs = new HashSet<String>();
        for (var i = 1; i < letters.size(); i++) {
            pairs.add(letters.get(i - 1) + letters.get(i));
        }
        return pairs;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static void add(List<Segment> segments, Kind kind, List<String> characters) {
        if (!characters.isEmpty()) {
            segments.add(new Segment(kind, String.join("", characters)));
        }
    }

    /** Joins changes that only a chance character keeps apart, so that people see words and not crumbs. */
    private static List<Segment> tidied(List<Segment> segments) {
        var tidy = new ArrayList<Segment>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var inside = i > 0 && i < segments.size() - 1;
            var chance = inside
                    && segment.kind() == Kind.SAME
                    && segment.text().codePointCount(0, segment.text().length()) < SHORTEST_COMMON;
            if (segment.kind() != Kind.ADDED && (chance || segment.kind() == Kind.REMOVED)) {
                removed.append(segment.text());
            }
            if (segment.kind() != Kind.REMOVED && (chance || segment.kind() == Kind.ADDED)) {
                added.append(segment.text());
            }
            if (segment.kind() == Kind.SAME && !chance) {
                flush(removed, added, tidy);
                tidy.add(segment);
            }
        }
        flush(removed, added, tidy);
        return List.copyOf(tidy);
    }

    private static void flush(StringBuilder removed, StringBuilder added, List<Segment> tidy) {
        if (!removed.isEmpty()) {
            tidy.add(new Segment(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            tidy.add(new Segment(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
