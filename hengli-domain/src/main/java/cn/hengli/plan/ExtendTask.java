package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Stale;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;

/** 延期决定: what the office decided about an extension, as the task keeps it; part of the transaction of whoever decides. */
@DomainService
@RequiredArgsConstructor
public class ExtendTask {

    private final TaskDesk desk;

    /**
     * Moves the due date.
     *
     * @param seen the due date that was seen when this was decided
     * @param reason why more time is needed, for the task's history
     */
    public void extend(TaskId id, LocalDate seen, LocalDate dueOn, String reason, Actor actor) {
        var task = desk.take(id, actor);
        if (!seen.equals(task.schedule().dueOn())) {
            throw new Stale("task", id);
        }
        task.extend(dueOn);
        desk.putBack(task, actor, reason);
    }

    /**
     * Leaves the due date as it is.
     *
     * @param to the day that was asked for
     * @param reason of the refusal, for the task's history
     */
    public void refuse(TaskId id, LocalDate to, String reason, Actor actor) {
        var task = desk.take(id, actor);
        task.refuseExtension(to);
        desk.putBack(task, actor, reason);
    }
}
