package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.Line;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.Judgement;
import cn.hengli.light.LightRule;
import cn.hengli.light.LightRules;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Puts together where a plan stands: what was reported, and the lights it makes by the rules. Closed quarters show what was kept of them. */
@DomainService
@RequiredArgsConstructor
public class ProgressReading {

    private final ProgressBook book;
    private final LightRules rules;
    private final Clock clock;

    /** @param asOf null for now */
    public PlanProgress of(PlanId plan, @Nullable Instant asOf) {
        return of(plan, asOf, rules.all());
    }

    /** With rules that are only thought of, to see what they would change. */
    public PlanProgress of(PlanId plan, @Nullable Instant asOf, List<LightRule> given) {
        var quarters = book.quarters(plan, asOf);
        var tasks = book.tasks(plan, asOf);
        var office = book.officeLights(plan, asOf);
        var kept = book.kept(plan);
        var lines = book.lines(plan, asOf).stream()
                .collect(Collectors.groupingBy(Line::task, Collectors.groupingBy(Line::quarter)));
        var frozen = frozenWithoutLights(quarters, kept);
        var standings = new LinkedHashMap<TaskId, Map<Quarter, TaskStanding>>();
        for (var task : tasks) {
            var lights = new QuarterLights(asOf == null ? clock.instant() : asOf, clock.getZone());
            var byQuarter = new LinkedHashMap<Quarter, TaskStanding>();
            for (var quarter : quarters) {
                var its = lines.getOrDefault(task.id(), Map.of()).getOrDefault(quarter.quarter(), List.of());
                var carriers = QuarterLights.carriers(its);
                var judgement = lights.next(
                        quarter,
                        frozen.getOrDefault(quarter.quarter(), Map.of()).getOrDefault(task.id(), task),
                        carriers,
                        LightRules.of(given, quarter.quarter(), asOf),
                        kept(kept, quarter, task.id()));
                byQuarter.put(
                        quarter.quarter(),
                        new TaskStanding(
                                task,
                                quarter,
                                judgement,
                                office.getOrDefault(quarter.quarter(), Map.of()).get(task.id()),
                                carriers,
                                its));
            }
            standings.put(task.id(), byQuarter);
        }
        return new PlanProgress(quarters, tasks, standings);
    }

    private static @Nullable Judgement kept(
            Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept, OpenedQuarter quarter, TaskId task) {
        return quarter.closed()
                ? kept.getOrDefault(quarter.id(), Map.of())
                        .getOrDefault(quarter.closing(), Map.of())
                        .get(task)
                : null;
    }

    /** A quarter just closed, or closed before lights were kept, is judged by its tasks as they were frozen. */
    private Map<Quarter, Map<TaskId, PlannedTask>> frozenWithoutLights(
            List<OpenedQuarter> quarters, Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept) {
        var frozen = new HashMap<Quarter, Map<TaskId, PlannedTask>>();
        for (var quarter : quarters) {
            if (quarter.closed() && !kept.getOrDefault(quarter.id(), Map.of()).containsKey(quarter.closing())) {
                frozen.put(
                        quarter.quarter(),
                        book.frozenTasks(quarter.id()).stream()
                                .collect(Collectors.toMap(PlannedTask::id, Function.identity())));
            }
        }
        return frozen;
    }
}
