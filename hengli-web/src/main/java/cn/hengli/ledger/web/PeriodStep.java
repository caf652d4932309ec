package cn.hengli.ledger.web;

import cn.hengli.audit.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to a quarter at one time.
 *
 * @param before the due date there was; null where the quarter was opened
 * @param after the due date there is
 */
record PeriodStep(
        Revision revision,
        Kind kind,
        @Nullable String before,
        @Nullable String after) {

    /** What was done. */
    enum Kind {
        OPENED,
        MOVED,
        ADJUSTED,
        PUBLISHED,
        WITHDRAWN,
        CLOSED,
        REOPENED
    }

    /**
     * The newest first.
     *
     * @param revisions oldest first
     */
    static List<PeriodStep> of(List<Revision> revisions) {
        var steps = new ArrayList<PeriodStep>();
        Revision previous = null;
        for (var revision : revisions) {
            steps.add(
                    0,
                    new PeriodStep(
                            revision,
                            kind(previous, revision),
                            previous == null ? null : previous.content().get("dueOn"),
                            revision.content().get("dueOn")));
            previous = revision;
        }
        return steps;
    }

    private static Kind kind(@Nullable Revision before, Revision after) {
        if (before == null) {
            return Kind.OPENED;
        }
        if (changed("closed", before, after)) {
            return after.content().containsKey("closed") ? Kind.CLOSED : Kind.REOPENED;
        }
        if (changed("published", before, after)) {
            return after.content().containsKey("published") ? Kind.PUBLISHED : Kind.WITHDRAWN;
        }
        return after.content().containsKey("added") ? Kind.ADJUSTED : Kind.MOVED;
    }

    /**
     * How many entries an adjustment touched.
     *
     * @param what {@code added}, {@code lapsed} or {@code roles}
     */
    public int count(String what) {
        return Integer.parseInt(revision.content().getOrDefault(what, "0"));
    }

    private static boolean changed(String field, Revision before, Revision after) {
        return !Objects.equals(before.content().get(field), after.content().get(field));
    }
}
