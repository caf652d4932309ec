package cn.hengli.ledger;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 发布综合台账: the office lets the units read the consolidated ledger, says anew that it is the newest, or takes that back with a reason. */
@UseCase
@RequiredArgsConstructor
public class PublishLedger {

    private final LedgerPeriods periods;
    private final PeriodRecord record;
    private final Clock clock;

    public void publish(LedgerPeriodId id, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        var period = periods.getForChange(id);
        period.publish(actor, clock.instant());
        record.keep(period, AuditKind.LEDGER_PUBLISHED, null, actor);
    }

    public void withdraw(LedgerPeriodId id, String reason, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        var period = periods.getForChange(id);
        var checked = GivenReason.checked(reason);
        period.withdrawPublication();
        record.keep(period, AuditKind.PUBLICATION_WITHDRAWN, checked, actor);
    }
}
