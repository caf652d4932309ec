package cn.hengli.dashboard;

import cn.hengli.dashboard.Situation.Compared;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.UnitId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 筛选: which tasks of a situation are meant; what is null, or blank, does not matter.
 *
 * @param unit that reports on the task
 * @param q part of the task's number or title, or of the name of a unit that reports on it
 */
public record TaskChoice(
        @Nullable Integer group,
        @Nullable TaskLight light,
        @Nullable Matter matter,
        @Nullable UnitId unit,
        String q) {

    /** 关注: what is the matter with a task. */
    public enum Matter {
        /** 变差: its light is worse than in the quarter before */
        WORSE,
        /** 好转 */
        BETTER,
        /** 灯差: it declares itself better than the rule does */
        GAP,
        /** 人工调整: the office set another light than the rule */
        OVERRIDDEN,
        /** 需协调 */
        HELP,
        /** 缺报: somebody who carries it owes an entry */
        OWING;

        boolean isOf(Compared task) {
            return switch (this) {
                case WORSE -> task.isWorse();
                case BETTER -> task.isBetter();
                case GAP -> task.now().gap() > 0;
                case OVERRIDDEN -> task.now().isOverridden();
                case HELP -> !task.now().askingForHelp().isEmpty();
                case OWING -> !task.now().owing().isEmpty();
            };
        }
    }

    public static TaskChoice all() {
        return new TaskChoice(null, null, null, null, "");
    }

    public static TaskChoice ofLight(TaskLight light) {
        return new TaskChoice(null, light, null, null, "");
    }

    public static TaskChoice of(Matter matter) {
        return new TaskChoice(null, null, matter, null, "");
    }

    public boolean lets(Compared task) {
        return (group == null || task.now().task().groupNumber() == group)
                && (light == null || task.now().light() == light)
                && (matter == null || matter.isOf(task))
                && (unit == null || isOf(unit, task.now()))
                && hasText(task.now());
    }

    private static boolean isOf(UnitId unit, TaskStanding task) {
        return task.lines().stream().anyMatch(line -> line.unit().equals(unit));
    }

    private boolean hasText(TaskStanding task) {
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || wanted.equals(String.valueOf(task.task().number()))
                || task.task().title().toLowerCase(Locale.ROOT).contains(wanted)
                || task.lines().stream().anyMatch(line -> line.unitName().contains(wanted));
    }
}
