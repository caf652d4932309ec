package cn.hengli.ledger;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 重新打开: the office opens a closed quarter again; the reason stays on record, and the quarter shows ever after that this was done. */
@UseCase
@RequiredArgsConstructor
public class ReopenPeriod {

    private final LedgerPeriods periods;
    private final PeriodRecord record;

    public void reopen(LedgerPeriodId id, String reason, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        var period = periods.getForChange(id);
        var checked = GivenReason.checked(reason);
        period.reopen();
        record.keep(period, AuditKind.PERIOD_REOPENED, checked, actor);
    }
}
