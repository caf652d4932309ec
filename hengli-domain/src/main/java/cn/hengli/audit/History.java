package cn.hengli.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 修改历史 of one thing: its revisions, newest first, each with what it changed. */
public record History(List<Step> steps) {

    /** A revision and what became different by it. */
    public record Step(Revision revision, List<Revision.Change> changes) {

        /** The first one: what the thing was like when it came into the system. */
        public boolean isFirst() {
            return changes.stream().allMatch(change -> change.before() == null)
                    && changes.size() == revision.content().size();
        }
    }

    /**
     * Puts revisions beside each other.
     *
     * @param revisions oldest first
     */
    public static History of(List<Revision> revisions) {
        var steps = new ArrayList<Step>();
        @Nullable Revision previous = null;
        for (var revision : revisions) {
            steps.add(new Step(revision, revision.changesSince(previous)));
            previous = revision;
        }
        Collections.reverse(steps);
        return new History(List.copyOf(steps));
    }
}
