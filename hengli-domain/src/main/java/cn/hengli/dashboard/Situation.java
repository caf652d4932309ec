package cn.hengli.dashboard;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.PlanProgress;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.ledger.UnitCompleteness;
import cn.hengli.light.TaskLight;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 形势: where a plan stands in one quarter, beside the quarter before. Each of its figures is the count of the tasks that a {@link TaskChoice} lets
 * through, so that it opens exactly those.
 *
 * @param before the quarter opened before it; null for the first
 */
public record Situation(OpenedQuarter quarter, @Nullable OpenedQuarter before, PlanProgress progress, ZoneId zone) {

    /** A count in this quarter and the one before. */
    public record Count(int now, int before) {

        public int change() {
            return now - before;
        }
    }

    /** A task, and where it stood in the quarter before; null where it was not there. */
    public record Compared(TaskStanding now, @Nullable TaskStanding before) {

        public boolean isWorse() {
            return before != null && now.light().worseBy(before.light()) > 0;
        }

        public boolean isBetter() {
            return before != null && now.light().worseBy(before.light()) < 0;
        }
    }

    /** All tasks, by number. */
    public List<Compared> tasks() {
        return progress.of(quarter.quarter()).stream()
                .map(now -> new Compared(
                        now,
                        before == null
                                ? null
                                : progress.of(now.task().id(), before.quarter()).orElse(null)))
                .toList();
    }

    public List<Compared> tasks(TaskChoice choice) {
        return tasks().stream().filter(choice::lets).toList();
    }

    /** The same plan in another of its quarters. */
    public Situation in(OpenedQuarter another) {
        return new Situation(another, progress.before(another.quarter()).orElse(null), progress, zone);
    }

    /** How many tasks are let through. */
    public int count(TaskChoice.Matter matter) {
        return tasks(TaskChoice.of(matter)).size();
    }

    /** How many tasks have which light, and had in the quarter before. */
    public Map<TaskLight, Count> lights() {
        var counts = new LinkedHashMap<TaskLight, Count>();
        Arrays.stream(TaskLight.values()).forEach(light -> counts.put(light, count(light)));
        return counts;
    }

    public Count count(TaskLight light) {
        return new Count(tasks(TaskChoice.ofLight(light)).size(), (int) tasks().stream()
                .map(Compared::before)
                .filter(earlier -> earlier != null && earlier.light() == light)
                .count());
    }

    /** 变差的任务, the worst first. */
    public List<Compared> worse() {
        return tasks(TaskChoice.of(TaskChoice.Matter.WORSE)).stream()
                .sorted(Comparator.comparing(task -> task.now().light(), TaskLight.WORST_FIRST))
                .toList();
    }

    /** 灯差: those who see themselves better than the rule does, the widest gap first, then who is farthest behind. */
    public List<Compared> gaps() {
        return tasks(TaskChoice.of(TaskChoice.Matter.GAP)).stream()
                .sorted(Comparator.comparingInt((Compared task) -> -task.now().gap())
                        .thenComparing(
                                task -> task.now().judgement().behind().orElse(null),
                                Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** 需协调事项: tasks of which units ask for help. */
    public List<Compared> help() {
        return tasks(TaskChoice.of(TaskChoice.Matter.HELP));
    }

    /** 及时与完整 of each unit, in the units' order. */
    public List<UnitCompleteness> units() {
        return UnitCompleteness.ofLines(
                progress.of(quarter.quarter()).stream()
                        .flatMap(task -> task.lines().stream())
                        .toList(),
                quarter.quarter(),
                new Deadline(quarter.dueOn(), zone));
    }

    /** 未报或迟报的单位, who owes most first. */
    public List<UnitCompleteness> late() {
        return units().stream()
                .filter(unit -> unit.missing() + unit.late() > 0)
                .sorted(Comparator.comparingInt(UnitCompleteness::missing)
                        .thenComparingInt(UnitCompleteness::late)
                        .reversed())
                .toList();
    }
}
