package cn.hengli.ledger;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 重新打开: the office opens a closed quarter again; the reason stays on record, and the quarter shows ever after that this was done. */
@UseCase
@RequiredArgsConstructor
public class ReopenPeriod {

    private final LedgerPeriods periods;
    private final Revisions revisions;

    public void reopen(LedgerPeriodId id, String reason, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        var period = periods.getForChange(id);
        var checked = GivenReason.checked(reason);
        period.reopen();
        periods.saveAndFlush(period);
        revisions.append(Subject.PERIOD, id.value(), actor, checked, period.fields());
    }
}
