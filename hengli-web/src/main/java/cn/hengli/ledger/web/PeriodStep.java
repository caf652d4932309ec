package cn.hengli.ledger.web;

import cn.hengli.audit.Revision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to a quarter at one time: opened it, moved its due date, or brought its entries into step.
 *
 * @param before the due date until then; null where the quarter was opened
 * @param after the due date from then on
 */
record PeriodStep(
        Revision revision,
        @Nullable String before,
        @Nullable String after) {

    /**
     * Puts revisions beside each other, the newest first.
     *
     * @param revisions oldest first
     */
    static List<PeriodStep> of(List<Revision> revisions) {
        var steps = new ArrayList<PeriodStep>();
        String before = null;
        for (var revision : revisions) {
            var after = revision.content().get("dueOn");
            steps.add(0, new PeriodStep(revision, before, after));
            before = after;
        }
        return steps;
    }

    /** Whether entries were added or withdrawn, or changed their role. */
    public boolean isAdjustment() {
        return revision.content().containsKey("added");
    }

    /** @param what {@code added}, {@code lapsed} or {@code roles} */
    public int count(String what) {
        return Integer.parseInt(revision.content().getOrDefault(what, "0"));
    }
}
