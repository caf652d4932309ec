package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 条目历史: every revision of an entry, and what changed between two of them.
 *
 * @param revisions oldest first
 * @param changes from one chosen revision to the other; empty when they say the same
 */
public record EntryHistory(
        LedgerRow row,
        TaskFacts task,
        EntrySheet.Term period,
        List<EntryRevision> revisions,
        EntryRevision from,
        EntryRevision to,
        List<Change> changes) {

    /** A field that differs, with the texts laid over each other. */
    public record Change(
            String field, @Nullable String before, @Nullable String after, List<TextComparison.Segment> segments) {}

    static List<Change> between(EntryRevision from, EntryRevision to) {
        var fields = new TreeSet<>(from.content().keySet());
        fields.addAll(to.content().keySet());
        var changes = new ArrayList<Change>();
        for (var field : fields) {
            var before = from.content().get(field);
            var after = to.content().get(field);
            if (!Objects.equals(before, after)) {
                var comparison = TextComparison.of(
                        Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
                changes.add(new Change(field, before, after, comparison.segments()));
            }
        }
        return changes;
    }
}
