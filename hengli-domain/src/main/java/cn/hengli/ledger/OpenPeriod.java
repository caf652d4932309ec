package cn.hengli.ledger;

import cn.hengli.audit.AuditKind;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;

/** 开启填报: opens a quarter, which creates one pending entry for every obligation, collectives expanded as they stand that day. */
@UseCase
@RequiredArgsConstructor
public class OpenPeriod {

    private final Plans plans;
    private final Obligations obligations;
    private final LedgerPeriods periods;
    private final EntryCreation creation;
    private final PeriodRecord record;
    private final Clock clock;

    /** What opening would do today; refuses a quarter that cannot be opened. */
    public OpeningPreview preview(PlanId plan, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        mustBeOpenable(plan, quarter);
        var survey = obligations.survey(plan, LocalDate.now(clock));
        return OpeningPreview.of(quarter, survey.owed(), survey.oddities());
    }

    public LedgerPeriod open(OpenPeriodCommand command, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        mustBeOpenable(command.plan(), command.quarter());
        if (command.dueOn() == null) {
            throw Refused.at("dueOn", EntryRefusal.DUE_DATE_MISSING);
        }
        var today = LocalDate.now(clock);
        var owed = obligations.of(command.plan(), today);
        if (owed.isEmpty()) {
            throw new Refused(EntryRefusal.NOTHING_OWED);
        }
        var period = periods.saveAndFlush(
                new LedgerPeriod(command.plan(), command.quarter(), command.dueOn(), actor, clock.instant(), today));
        creation.create(period, owed, EntryStep.OPEN, actor);
        record.keep(period, AuditKind.PERIOD_OPENED, null, actor);
        return period;
    }

    private void mustBeOpenable(PlanId id, Quarter quarter) {
        var plan = plans.getById(id);
        if (quarter.compareTo(plan.firstQuarter()) < 0 || quarter.compareTo(plan.lastQuarter()) > 0) {
            throw new Refused(EntryRefusal.QUARTER_OUTSIDE_PLAN, plan.firstQuarter(), plan.lastQuarter());
        }
        if (LocalDate.now(clock).isBefore(quarter.firstDay())) {
            throw new Refused(EntryRefusal.QUARTER_NOT_BEGUN, quarter.firstDay());
        }
        if (periods.findByPlanAndQuarter(id, quarter).isPresent()) {
            throw new Refused(EntryRefusal.PERIOD_ALREADY_OPEN, quarter);
        }
    }
}
