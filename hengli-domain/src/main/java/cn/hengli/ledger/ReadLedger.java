package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看台账: the rows of a quarter that a person may see, never others. */
@UseCase
@RequiredArgsConstructor
public class ReadLedger {

    private final LedgerRows rows;
    private final PeriodBook periods;

    /** The plan's quarters, the newest first, with all entries counted for who may read them, and those of the own units for others. */
    public List<PeriodFacts> periods(PlanId plan, Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES) ? periods.of(plan) : ownPeriods(plan, actor);
    }

    /** The plan's quarters, the newest first, with the entries of the actor's own units counted. */
    public List<PeriodFacts> ownPeriods(PlanId plan, Actor actor) {
        return periods.of(plan, LedgerReach.ownUnits(actor));
    }

    /** What the actor's own units owe in the quarter. */
    public List<LedgerRow> own(LedgerPeriodId period, Actor actor) {
        var units = LedgerReach.ownUnits(actor);
        return units.isEmpty() ? List.of() : rows.of(LedgerRowFilter.all(period).of(units));
    }

    /** The whole town's rows, for who reads all. */
    public List<LedgerRow> all(LedgerRowFilter filter, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return rows.of(filter);
    }

    /** The entries of a task through the quarters, as far as the actor may read them. */
    public List<LedgerRows.QuarterRow> ofTask(TaskId task, Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES)
                ? rows.through(task, null, null)
                : rows.through(task, null, LedgerReach.ownUnits(actor));
    }

    /** The entries of a unit through the quarters, as far as the actor may read them. */
    public List<LedgerRows.QuarterRow> ofUnit(UnitId unit, Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES)
                        || LedgerReach.ownUnits(actor).contains(unit)
                ? rows.through(null, unit, null)
                : List.of();
    }
}
