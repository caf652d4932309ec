package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What every use case does with an entry: take it out if the actor may see it, put it back with a revision. */
@DomainService
@RequiredArgsConstructor
class EntryDesk {

    private final LedgerEntries entries;
    private final LedgerPeriods periods;
    private final EntryRevisions revisions;
    private final Attachments attachments;
    private final Clock clock;

    /** The entry for a change; hidden from who may not see it, refused once its quarter is closed or it lapsed. */
    LedgerEntry take(LedgerEntryId id, Actor actor) {
        var entry = visible(entries.findForChange(id).orElseThrow(() -> NotFound.missing("entry", id)), actor);
        periods.getById(entry.period()).mustBeOpen();
        entry.mustStand();
        return entry;
    }

    LedgerEntry look(LedgerEntryId id, Actor actor) {
        return visible(entries.findById(id).orElseThrow(() -> NotFound.missing("entry", id)), actor);
    }

    void putBack(LedgerEntry entry, EntryStep step, Actor actor, @Nullable String note) {
        entries.save(entry);
        revisions.append(new EntryRevision(
                entry.id(),
                entry.revision(),
                clock.instant(),
                actor.account(),
                actor.name(),
                step,
                entry.state(),
                note,
                contentOf(entry)));
    }

    /** Whether this very step was the last thing that happened and the same person did it: a second click, a repeated request. */
    boolean isRepeated(LedgerEntry entry, EntryStep step, Actor actor) {
        return revisions
                .find(entry.id(), entry.revision())
                .filter(last -> last.step() == step && last.account().equals(actor.account()))
                .isPresent();
    }

    /** The name of whoever took the step last; empty where nobody has. */
    String whoLast(EntryStep step, LedgerEntry entry) {
        return revisions.of(entry.id()).stream()
                .filter(each -> each.step() == step)
                .reduce((earlier, later) -> later)
                .map(EntryRevision::actorName)
                .orElse("");
    }

    private Map<String, String> contentOf(LedgerEntry entry) {
        var content = new TreeMap<>(entry.content().fields());
        var names = String.join("\n", attachments.namesOf(entry.id()));
        if (!names.isEmpty()) {
            content.put("attachments", names);
        }
        return content;
    }

    private static LedgerEntry visible(LedgerEntry entry, Actor actor) {
        EntryRights.mustSee(actor, entry.unit(), entry.id());
        return entry;
    }
}
