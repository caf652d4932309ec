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
import org.jspecify.annotations.Nullable;

/** What every change of a task begins and ends with: the right, the version that was seen, a revision. */
@DomainService
@RequiredArgsConstructor
class TaskDesk {

    private final Tasks tasks;
    private final Units units;
    private final Collectives collectives;
    private final Revisions revisions;

    Task take(TaskId id, long version, Actor actor) {
        var task = take(id, actor);
        Stale.unlessSame(version, task.version(), "task", id);
        return task;
    }

    Task take(TaskId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        return tasks.getById(id);
    }

    void putBack(Task task, Actor actor) {
        putBack(task, actor, null);
    }

    void putBack(Task task, Actor actor, @Nullable String reason) {
        task.change();
        tasks.save(task);
        revisions.append(Subject.TASK, task.id().value(), actor, reason, TaskContent.of(task, this::nameOf));
    }

    private String nameOf(Assignee assignee) {
        return assignee.unit() != null
                ? units.getById(assignee.unit()).name()
                : collectives
                        .getById(Objects.requireNonNull(assignee.collective()))
                        .name();
    }
}
