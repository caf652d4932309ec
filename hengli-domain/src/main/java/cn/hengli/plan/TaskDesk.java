package cn.hengli.plan;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.util.Objects;
import lombok.RequiredArgsConstructor;

/** What every change of a task begins and ends with: the right, the version that was seen, a revision. */
@DomainService
@RequiredArgsConstructor
class TaskDesk {

    private final Tasks tasks;
    private final Units units;
    private final Collectives collectives;
    private final Revisions revisions;

    Task take(TaskId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        var task = tasks.getById(id);
        Stale.unlessSame(version, task.version(), "task", id);
        return task;
    }

    void putBack(Task task, Actor actor) {
        task.change();
        tasks.save(task);
        revisions.append(Subject.TASK, task.id().value(), actor, null, TaskContent.of(task, this::nameOf));
    }

    private String nameOf(Assignee assignee) {
        return assignee.unit() != null
                ? units.getById(assignee.unit()).name()
                : collectives
                        .getById(Objects.requireNonNull(assignee.collective()))
                        .name();
    }
}
