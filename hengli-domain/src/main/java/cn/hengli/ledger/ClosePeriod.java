package cn.hengli.ledger;

import cn.hengli.audit.AuditKind;
import cn.hengli.plan.TaskDetails;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/**
 * 办结: the office closes a quarter. From then on nothing in it changes: neither what was written, nor what the quarter shows of
 * units, tasks and assignments, whatever becomes of those, nor its lights.
 */
@UseCase
@RequiredArgsConstructor
public class ClosePeriod {

    private final LedgerPeriods periods;
    private final LedgerEntries entries;
    private final TaskDetails tasks;
    private final FrozenQuarters frozen;
    private final PeriodRecord record;
    private final KeepLights keepLights;
    private final Clock clock;

    /**
     * Refuses while something handed in waits for the office, and, unless told to close all the same, while the units owe something.
     * Closing what is closed already does nothing.
     */
    public void close(LedgerPeriodId id, boolean allTheSame, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        var period = periods.getForChange(id);
        if (period.isClosed()) {
            return;
        }
        // with every entry locked, a unit that is submitting right now is either in the quarter or is told that it is
        // closed
        var standing = entries.findAllForChange(id).stream()
                .filter(entry -> entry.lapsedAt() == null)
                .toList();
        var unreviewed = standing.stream()
                .filter(entry -> entry.state() == EntryState.SUBMITTED)
                .count();
        if (unreviewed > 0) {
            throw new Refused(PeriodRefusal.UNREVIEWED, unreviewed);
        }
        var missing = standing.stream()
                .filter(entry -> entry.state() != EntryState.ACCEPTED)
                .count();
        if (missing > 0 && !allTheSame) {
            throw Refused.at("allTheSame", PeriodRefusal.INCOMPLETE, missing);
        }
        frozen.freeze(
                id,
                period.closings() + 1,
                tasks.ofPlan(period.plan(), period.quarter().lastDay()));
        period.close(actor, clock.instant());
        record.keep(period, AuditKind.PERIOD_CLOSED, null, actor);
        keepLights.of(period.plan());
    }
}
