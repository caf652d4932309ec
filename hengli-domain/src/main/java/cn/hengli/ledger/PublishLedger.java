package cn.hengli.ledger;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 发布综合台账: the office lets the units read the consolidated ledger, says anew that it is the newest, or takes that back with a reason. */
@UseCase
@RequiredArgsConstructor
public class PublishLedger {

    private final LedgerPeriods periods;
    private final Revisions revisions;
    private final Clock clock;

    public void publish(LedgerPeriodId id, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        var period = periods.getForChange(id);
        period.publish(actor, clock.instant());
        keep(period, null, actor);
    }

    public void withdraw(LedgerPeriodId id, String reason, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        var period = periods.getForChange(id);
        var checked = GivenReason.checked(reason);
        period.withdrawPublication();
        keep(period, checked, actor);
    }

    private void keep(LedgerPeriod period, @Nullable String reason, Actor actor) {
        periods.saveAndFlush(period);
        revisions.append(Subject.PERIOD, period.id().value(), actor, reason, period.fields());
    }
}
