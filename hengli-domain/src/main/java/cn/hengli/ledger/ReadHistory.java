package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查看历史: all that ever happened to an entry, for who may see it. */
@UseCase
@RequiredArgsConstructor
public class ReadHistory {

    private final EntrySheets sheets;
    private final EntryRevisions revisions;
    private final QuarterTasks tasks;

    /**
     * @param from number of a revision; null for the one before {@code to}
     * @param to number of a revision; null for the last
     */
    public EntryHistory read(LedgerEntryId id, @Nullable Integer from, @Nullable Integer to, Actor actor) {
        var kept = sheets.find(id).orElseThrow(() -> NotFound.missing("entry", id));
        var row = kept.row();
        EntryRights.mustSee(actor, row.unit(), id);
        var all = revisions.of(id);
        var later = numbered(all, to == null ? row.revision() : to);
        var earlier = numbered(all, from == null ? Math.max(1, later.number() - 1) : from);
        return new EntryHistory(
                row,
                tasks.of(kept.period(), row.task()),
                kept.period(),
                all,
                earlier,
                later,
                EntryHistory.between(earlier, later));
    }

    private static EntryRevision numbered(List<EntryRevision> all, int number) {
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.missing("revision", number));
    }
}
