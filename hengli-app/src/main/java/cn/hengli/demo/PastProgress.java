package cn.hengli.demo;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.ProgressBook;
import cn.hengli.light.Judgement;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says nothing: the lights of the demo's closed quarters are kept once the quarters are written down, as those of any older ones. */
final class PastProgress implements ProgressBook {

    @Override
    public List<OpenedQuarter> quarters(PlanId plan, @Nullable Instant asOf) {
        return List.of();
    }

    @Override
    public List<PlannedTask> tasks(PlanId plan, @Nullable Instant asOf) {
        return List.of();
    }

    @Override
    public List<Line> lines(PlanId plan, @Nullable Instant asOf) {
        return List.of();
    }

    @Override
    public Map<Quarter, Map<TaskId, OfficeLight>> officeLights(PlanId plan, @Nullable Instant asOf) {
        return Map.of();
    }

    @Override
    public Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept(PlanId plan) {
        return Map.of();
    }

    @Override
    public List<PlannedTask> frozenTasks(LedgerPeriodId period) {
        return List.of();
    }

    @Override
    public void keep(LedgerPeriodId period, int closing, Map<TaskId, Judgement> lights) {}
}
