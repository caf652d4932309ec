package cn.hengli.ledger;

import cn.hengli.plan.Indicator;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Puts typed content into an entry, merging with what others wrote meanwhile; shared by saving and submitting. */
@DomainService
@RequiredArgsConstructor
class EntryWriting {

    private final EntryDesk desk;
    private final EntryRevisions revisions;
    private final Tasks tasks;
    private final Clock clock;

    /**
     * What an entry would hold.
     *
     * @param problems what was not understood
     * @param merged whether it is more than the writer has seen
     */
    record Draft(EntryContent content, List<Problem> problems, boolean merged) {}

    /**
     * What was typed, with what others wrote meanwhile; nothing is written yet.
     *
     * @throws EntryConflict when both changed the same fields
     */
    Draft draft(LedgerEntry entry, WriteEntryCommand command, Actor actor) {
        mustWrite(entry, actor);
        var theirs = entry.content();
        var base = baseOf(entry, command.version());
        var reading = read(entry, command.input(), base == null ? theirs : base);
        var mine = reading.content();
        if (base == null && !mine.equals(theirs)) {
            throw new EntryConflict(
                    entry,
                    mine,
                    EntryMerge.of(EntryContent.startingAt(null), theirs, mine).conflicts());
        }
        var merge = EntryMerge.of(base == null ? theirs : base, theirs, mine);
        if (!merge.conflicts().isEmpty()) {
            throw new EntryConflict(entry, merge.merged(), merge.conflicts());
        }
        return new Draft(merge.merged(), reading.problems(), !merge.merged().equals(mine));
    }

    /** Keeps a revision only where something changes. */
    void write(LedgerEntry entry, EntryContent content, Actor actor) {
        if (!content.equals(entry.content())) {
            entry.write(content, actor, clock.instant());
            desk.putBack(entry, EntryStep.SAVE, actor, null);
        }
    }

    private EntryReading read(LedgerEntry entry, EntryInput input, EntryContent before) {
        var task = tasks.getById(entry.task());
        var indicators = task.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::unitOfMeasure));
        var reading = EntryReading.of(input, before, indicators);
        return task.schedule().continuing() ? reading.withoutPercent() : reading;
    }

    private @Nullable EntryContent baseOf(LedgerEntry entry, int version) {
        return version == entry.revision()
                ? entry.content()
                : revisions
                        .find(entry.id(), version)
                        .map(EntryRevision::content)
                        .map(EntryContent::of)
                        .orElse(null);
    }

    void mustWrite(LedgerEntry entry, Actor actor) {
        if (!entry.isWrittenBy(actor)) {
            throw new NotPermitted(Permission.FILL_IN);
        }
    }
}
