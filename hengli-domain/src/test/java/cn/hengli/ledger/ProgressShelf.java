package cn.hengli.ledger;

import cn.hengli.light.Course;
import cn.hengli.light.Judgement;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskFacts.MilestoneFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What the shelves together say of a plan, as of now. */
@RequiredArgsConstructor
final class ProgressShelf implements ProgressBook {

    private final Shelves shelves;
    final Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept = new HashMap<>();

    @Override
    public List<OpenedQuarter> quarters(PlanId plan, @Nullable Instant asOf) {
        return shelves.periods.all().stream()
                .sorted(Comparator.comparing(LedgerPeriod::quarter))
                .map(period -> new OpenedQuarter(
                        period.id(), period.quarter(), period.dueOn(), period.isClosed(), period.closings()))
                .toList();
    }

    @Override
    public List<PlannedTask> tasks(PlanId plan, @Nullable Instant asOf) {
        return shelves.tasks.all().stream()
                .map(task -> new PlannedTask(
                        task.id(),
                        task.number(),
                        task.title(),
                        1,
                        "专责行动小组",
                        new Course(
                                task.schedule().startsOn(),
                                task.schedule().dueOn(),
                                task.schedule().continuing(),
                                task.milestones().stream()
                                        .map(each -> new MilestoneFacts(
                                                each.id(), each.name(), each.dueOn(), each.reachedOn(), each.redLine()))
                                        .toList())))
                .toList();
    }

    @Override
    public List<Line> lines(PlanId plan, @Nullable Instant asOf) {
        return shelves.entries.all().stream()
                .filter(entry -> entry.lapsedAt() == null)
                .map(entry -> new Line(
                        entry.id(),
                        entry.quarter(),
                        entry.task(),
                        entry.unit(),
                        "单位",
                        1,
                        entry.role(),
                        entry.state(),
                        entry.content().percent(),
                        entry.content().light(),
                        entry.firstSubmittedAt(),
                        !entry.content().helpNeeded().isEmpty()))
                .toList();
    }

    @Override
    public Map<Quarter, Map<TaskId, OfficeLight>> officeLights(PlanId plan, @Nullable Instant asOf) {
        return Map.of();
    }

    @Override
    public Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept(PlanId plan) {
        return kept;
    }

    @Override
    public List<PlannedTask> frozenTasks(LedgerPeriodId period) {
        return tasks(shelves.periods.findById(period).orElseThrow().plan(), null);
    }

    @Override
    public void keep(LedgerPeriodId period, int closing, Map<TaskId, Judgement> lights) {
        kept.computeIfAbsent(period, any -> new HashMap<>()).put(closing, lights);
    }
}
