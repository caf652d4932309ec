package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.TextComparison;
import cn.hengli.ledger.TextComparison.Kind;
import cn.hengli.ledger.TextComparison.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of an entry beside last quarter's.
 *
 * @param field as the form names it
 * @param before last quarter's pieces, in reading order
 * @param now this quarter's pieces
 * @param compared whether they have enough in common that the common pieces are worth marking
 * @param similar similarity in per cent
 */
record TextPair(String field, List<Segment> before, List<Segment> now, boolean compared, long similar) {

    /** Below this the common pieces are chance, and marking them would only disturb reading. */
    private static final double COMPARABLE_FROM = 0.3;

    static TextPair of(String field, @Nullable String before, String now) {
        var last = before == null ? "" : before;
        if (last.isEmpty() || now.isEmpty()) {
            return new TextPair(field, plain(last), plain(now), false, 0);
        }
        var comparison = TextComparison.of(last, now);
        var similar = Math.round(comparison.similarity() * 100);
        if (comparison.similarity() < COMPARABLE_FROM) {
            return new TextPair(field, plain(last), plain(now), false, similar);
        }
        return new TextPair(field, without(Kind.ADDED, comparison), without(Kind.REMOVED, comparison), true, similar);
    }

    /** The texts of an entry that are read side by side. */
    static List<TextPair> of(@Nullable EntryContent last, EntryContent now) {
        return List.of(
                of("problems", last == null ? null : last.problems(), now.problems()),
                of("helpNeeded", last == null ? null : last.helpNeeded(), now.helpNeeded()),
                of("nextPlan", last == null ? null : last.nextPlan(), now.nextPlan()));
    }

    /** What was done, or why nothing was. */
    static TextPair progress(@Nullable EntryContent last, EntryContent now) {
        return of("progress", last == null ? null : report(last), report(now));
    }

    private static String report(EntryContent content) {
        return content.nothingToReport() ? content.nothingReason() : content.progress();
    }

    private static List<Segment> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Segment(Kind.SAME, text));
    }

    private static List<Segment> without(Kind kind, TextComparison comparison) {
        return comparison.segments().stream()
                .filter(segment -> segment.kind() != kind)
                .toList();
    }
}
