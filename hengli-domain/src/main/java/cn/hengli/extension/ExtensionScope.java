package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.util.Set;

/** 可见范围: requests about tasks that somebody's units are named for, and those that the units made themselves. */
public record ExtensionScope(Set<TaskId> tasks, Set<UnitId> units) {

    boolean has(TaskId task, UnitId unit) {
        return tasks.contains(task) || units.contains(unit);
    }
}
