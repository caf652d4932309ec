package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.Forecast;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 方案进度: where all tasks of a plan stand in all its quarters.
 *
 * @param quarters those opened, the earliest first
 * @param standings by task and quarter; a task may be missing in a quarter that was closed before it came into the plan
 */
public record PlanProgress(
        List<OpenedQuarter> quarters, List<PlannedTask> tasks, Map<TaskId, Map<Quarter, TaskStanding>> standings) {

    public Optional<TaskStanding> of(TaskId task, Quarter quarter) {
        return Optional.ofNullable(standings.getOrDefault(task, Map.of()).get(quarter));
    }

    /** All tasks of a quarter, by number. */
    public List<TaskStanding> of(Quarter quarter) {
        return tasks.stream().flatMap(task -> of(task.id(), quarter).stream()).toList();
    }

    /** A task through the quarters, the earliest first. */
    public List<TaskStanding> of(TaskId task) {
        return quarters.stream()
                .flatMap(each -> of(task, each.quarter()).stream())
                .toList();
    }

    /** 预计完成, by the accepted percents of the task's own quarters. */
    public Optional<Forecast> forecast(PlannedTask task) {
        return task.course().continuing()
                ? Optional.empty()
                : Forecast.of(of(task.id()).stream()
                        .filter(TaskStanding::hasOwnPercent)
                        .map(standing -> new Forecast.Point(
                                standing.quarter().quarter().lastDay(),
                                Objects.requireNonNull(standing.judgement().percent())))
                        .toList());
    }

    public Optional<OpenedQuarter> quarter(Quarter wanted) {
        return quarters.stream().filter(each -> each.quarter().equals(wanted)).findFirst();
    }

    /** The quarter opened before another one. */
    public Optional<OpenedQuarter> before(Quarter quarter) {
        return quarters.stream()
                .filter(each -> each.quarter().compareTo(quarter) < 0)
                .reduce((earlier, later) -> later);
    }
}
