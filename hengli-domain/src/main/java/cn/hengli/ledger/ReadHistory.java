package cn.hengli.ledger;

import cn.hengli.plan.TaskDetails;
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

    private final EntryDesk desk;
    private final LedgerRows rows;
    private final EntryRevisions revisions;
    private final PeriodBook periods;
    private final TaskDetails tasks;

    /**
     * @param from number of a revision; null for the one before {@code to}
     * @param to number of a revision; null for the last
     */
    public EntryHistory read(LedgerEntryId id, @Nullable Integer from, @Nullable Integer to, Actor actor) {
        var entry = desk.look(id, actor);
        var all = revisions.of(id);
        var later = numbered(all, to == null ? entry.revision() : to);
        var earlier = numbered(all, from == null ? Math.max(1, later.number() - 1) : from);
        return new EntryHistory(
                rows.find(id).orElseThrow(() -> NotFound.missing("entry", id)),
                tasks.of(entry.task(), entry.quarter().lastDay())
                        .orElseThrow(() -> NotFound.missing("task", entry.task())),
                periods.get(entry.period()),
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
