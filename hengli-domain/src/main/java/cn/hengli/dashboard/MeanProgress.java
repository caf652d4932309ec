package cn.hengli.dashboard;

import cn.hengli.ledger.PlanProgress;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.light.LightCause;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 平均进度 of some tasks in a quarter: of those that have begun and have an end; a task of which nothing was accepted stands at 0 %.
 *
 * @param tasks how many it is the mean of
 * @param percent null where there are none
 */
public record MeanProgress(
        Quarter quarter,
        int tasks,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal expected) {

    /** Through all quarters opened. */
    public static List<MeanProgress> through(PlanProgress progress, Predicate<TaskStanding> which) {
        return progress.quarters().stream()
                .map(each -> of(
                        each.quarter(),
                        progress.of(each.quarter()).stream().filter(which).toList()))
                .toList();
    }

    static MeanProgress of(Quarter quarter, List<TaskStanding> tasks) {
        var counted = tasks.stream()
                .filter(task -> task.judgement().expected() != null)
                .filter(task -> task.judgement().cause() != LightCause.NOT_STARTED)
                .toList();
        return new MeanProgress(
                quarter,
                counted.size(),
                mean(counted, task -> task.judgement().percent()),
                mean(counted, task -> task.judgement().expected()));
    }

    private static @Nullable BigDecimal mean(
            List<TaskStanding> tasks, Function<TaskStanding, @Nullable BigDecimal> figure) {
        if (tasks.isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var task : tasks) {
            var its = figure.apply(task);
            sum = its == null ? sum : sum.add(its);
        }
        return sum.divide(BigDecimal.valueOf(tasks.size()), 1, RoundingMode.HALF_UP);
    }
}
