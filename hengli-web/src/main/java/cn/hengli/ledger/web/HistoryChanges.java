package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryHistory;
import cn.hengli.ledger.EntryHistory.Change;
import cn.hengli.ledger.TextComparison.Kind;
import cn.hengli.ledger.TextComparison.Segment;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what changed between two revisions into words: fields by their labels, lights and ticks as people say them. */
@Component
@RequiredArgsConstructor
class HistoryChanges {

    private static final String ACTUAL = "actual.";
    private static final List<String> ORDER = List.of(
            "progress",
            "nothingToReport",
            "nothingReason",
            "percent",
            "light",
            "problems",
            "helpNeeded",
            "nextPlan",
            "signedOffBy",
            "attachments");

    private final MessageSource messages;

    /**
     * A field that differs.
     *
     * @param before empty where it was blank
     * @param after empty where it is blank
     */
    record Line(String label, List<Segment> before, List<Segment> after) {}

    List<Line> of(EntryHistory history) {
        var indicators = history.task().indicators().stream()
                .collect(Collectors.toMap(each -> ACTUAL + each.id(), Function.identity()));
        return history.changes().stream()
                .sorted(Comparator.comparing(change -> place(change.field())))
                .map(change -> line(change, indicators))
                .toList();
    }

    private static int place(String field) {
        var place = ORDER.indexOf(field);
        // actuals stand after the percent
        return place < 0 ? ORDER.indexOf("percent") * 2 + 1 : place * 2;
    }

    private Line line(Change change, Map<String, IndicatorFacts> indicators) {
        var field = change.field();
        if (field.startsWith(ACTUAL)) {
            var indicator = indicators.get(field);
            var label = indicator == null ? words("history.field.actual") : indicator.name();
            return whole(label, figure(change.before(), indicator), figure(change.after(), indicator));
        }
        var label = words("history.field." + field);
        return switch (field) {
            case "nothingToReport" -> whole(label, yes(change.before()), yes(change.after()));
            case "light" -> whole(label, light(change.before()), light(change.after()));
            case "percent" -> whole(label, percent(change.before()), percent(change.after()));
            case "attachments" -> files(label, names(change.before()), names(change.after()));
            default -> new Line(label, without(Kind.ADDED, change), without(Kind.REMOVED, change));
        };
    }

    private static List<Segment> without(Kind kind, Change change) {
        return change.segments().stream()
                .filter(segment -> segment.kind() != kind)
                .toList();
    }

    private static Line whole(String label, String before, String after) {
        return new Line(label, piece(Kind.REMOVED, before), piece(Kind.ADDED, after));
    }

    private static List<Segment> piece(Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Segment(kind, text));
    }

    private static Line files(String label, List<String> before, List<String> after) {
        return new Line(label, pieces(Kind.REMOVED, before, after), pieces(Kind.ADDED, after, before));
    }

    private static List<Segment> pieces(Kind kind, List<String> names, List<String> others) {
        var pieces = new ArrayList<Segment>();
        for (var name : names) {
            if (!pieces.isEmpty()) {
                pieces.add(new Segment(Kind.SAME, "\n"));
            }
            pieces.add(new Segment(others.contains(name) ? Kind.SAME : kind, name));
        }
        return pieces;
    }

    /** The files an entry had: a revision keeps one name a line. */
    static List<String> names(@Nullable String lines) {
        return lines == null ? List.of() : Arrays.asList(lines.split("\n", -1));
    }

    private String yes(@Nullable String value) {
        return value == null ? "" : words("history.yes");
    }

    private String light(@Nullable String value) {
        return value == null ? "" : words("DeclaredLight." + value);
    }

    private static String percent(@Nullable String value) {
        return value == null ? "" : value + "%";
    }

    private String figure(@Nullable String value, @Nullable IndicatorFacts indicator) {
        if (value == null) {
            return "";
        }
        if (value.equals("n/a")) {
            return words("ledger.not-applicable");
        }
        return indicator == null ? value : value + " " + indicator.unitOfMeasure();
    }

    private String words(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
