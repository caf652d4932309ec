package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查阅台账: whole quarters with all that was written, of all units for who reads all, of the own ones for others. */
@UseCase
@RequiredArgsConstructor
public class ReadWrittenEntries {

    private final LedgerRows rows;
    private final PeriodBook periods;

    /** The newest first; entries that the actor may read are counted. */
    public List<PeriodFacts> periods(PlanId plan, Actor actor) {
        var units = LedgerReach.of(actor);
        return units == null ? periods.of(plan) : periods.of(plan, units);
    }

    public PeriodFacts period(String planCode, Quarter quarter, Actor actor) {
        LedgerReach.of(actor);
        return periods.get(planCode, quarter);
    }

    /** Those of the filter that the actor may read. */
    public List<WrittenRow> entries(LedgerRowFilter filter, Actor actor) {
        var reach = LedgerReach.of(actor);
        return rows.written(reach == null ? filter : filter.of(within(reach, filter.units())));
    }

    private static Set<UnitId> within(Set<UnitId> reach, @Nullable Set<UnitId> wanted) {
        var units = new HashSet<>(reach);
        if (wanted != null) {
            units.retainAll(wanted);
        }
        return units;
    }
}
