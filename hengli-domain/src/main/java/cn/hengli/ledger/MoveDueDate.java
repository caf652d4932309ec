package cn.hengli.ledger;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 调整截止日期: the office moves the due date of an open quarter. */
@UseCase
@RequiredArgsConstructor
public class MoveDueDate {

    private final LedgerPeriods periods;
    private final Revisions revisions;
    private final Clock clock;

    public void move(LedgerPeriodId id, @Nullable LocalDate dueOn, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        var period = periods.getForChange(id);
        if (dueOn == null) {
            throw Refused.at("dueOn", EntryRefusal.DUE_DATE_MISSING);
        }
        if (dueOn.equals(period.dueOn())) {
            return;
        }
        period.moveDueDateTo(dueOn, LocalDate.now(clock));
        periods.saveAndFlush(period);
        revisions.append(Subject.PERIOD, id.value(), actor, null, period.fields());
    }
}
