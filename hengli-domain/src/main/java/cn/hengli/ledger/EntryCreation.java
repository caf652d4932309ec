package cn.hengli.ledger;

import cn.hengli.plan.Obligation;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 生成条目: makes one pending entry for each obligation, its percent where the last quarter ended; shared by opening and adjusting. */
@DomainService
@RequiredArgsConstructor
class EntryCreation {

    private final LedgerEntries entries;
    private final EntryRevisions revisions;
    private final LastPercents lastPercents;
    private final Clock clock;

    void create(LedgerPeriod period, List<Obligation> owed, EntryStep step, Actor actor) {
        var percents = lastPercents.before(period.plan(), period.quarter());
        var created = entries.saveAllAndFlush(owed.stream()
                .map(obligation -> new LedgerEntry(
                        period, obligation, percents.get(new LastPercents.Row(obligation.task(), obligation.unit()))))
                .toList());
        var now = clock.instant();
        revisions.appendAll(created.stream()
                .map(entry -> new EntryRevision(
                        entry.id(),
                        entry.revision(),
                        now,
                        actor.account(),
                        actor.name(),
                        step,
                        entry.state(),
                        null,
                        entry.content().fields()))
                .toList());
    }
}
