package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 调整任务分工: the office names a unit or a collective as lead or support, or ends that. */
@UseCase
@RequiredArgsConstructor
public class ChangeAssignments {

    private final TaskDesk desk;
    private final Units units;
    private final Collectives collectives;
    private final Clock clock;

    /** @param assignee null when nobody was chosen */
    public record Command(
            TaskId task,
            long version,
            AssignmentRole role,
            @Nullable Assignee assignee) {}

    public void name(Command command, Actor actor) {
        var task = desk.take(command.task(), command.version(), actor);
        task.assign(command.role(), known(command.assignee()), clock.instant());
        desk.putBack(task, actor);
    }

    public void end(TaskId id, long version, AssignmentId assignment, Actor actor) {
        var task = desk.take(id, version, actor);
        task.end(assignment, clock.instant());
        desk.putBack(task, actor);
    }

    private Assignee known(@Nullable Assignee assignee) {
        if (assignee == null) {
            throw Refused.at("assignee", PlanRefusal.ASSIGNEE_UNKNOWN);
        }
        if (assignee.unit() != null) {
            var unit = units.findById(assignee.unit())
                    .orElseThrow(() -> Refused.at("assignee", PlanRefusal.ASSIGNEE_UNKNOWN));
            if (unit.isDissolvedOn(LocalDate.now(clock))) {
                throw Refused.at("assignee", PlanRefusal.ASSIGNEE_DISSOLVED, unit.name());
            }
        } else if (assignee.collective() == null
                || collectives.findById(assignee.collective()).isEmpty()) {
            throw Refused.at("assignee", PlanRefusal.ASSIGNEE_UNKNOWN);
        }
        return assignee;
    }
}
