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
     * @param problems what was not understood
     * @param merged whether the entry now holds more than the writer has seen
     */
    record Written(List<Problem> problems, boolean merged) {}

    /** Writes what can be understood; keeps a revision only where something changed. */
    Written write(LedgerEntry entry, WriteEntryCommand command, Actor actor) {
        mustWrite(entry, actor);
        var task = tasks.getById(entry.task());
        var indicators = task.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        var theirs = entry.content();
        var base = baseOf(entry, command.version());
        var reading = EntryReading.of(command.input(), base == null ? theirs : base, indicators);
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
        if (!merge.merged().equals(theirs)) {
            entry.write(merge.merged(), actor, clock.instant());
            desk.putBack(entry, EntryStep.SAVE, actor, null);
        }
        return new Written(reading.problems(), !merge.merged().equals(mine));
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
