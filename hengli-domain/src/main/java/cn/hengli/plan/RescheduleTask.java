package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 调整任务起止时间: the office moves a task's dates, or says that it goes on for good. */
@UseCase
@RequiredArgsConstructor
public class RescheduleTask {

    private final TaskDesk desk;

    /** @param version of the task that was seen */
    public record Command(
            TaskId task,
            long version,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            boolean continuing) {}

    public void reschedule(Command command, Actor actor) {
        var task = desk.take(command.task(), command.version(), actor);
        var problems = new ArrayList<Problem>();
        PlanDay.check("startsOn", command.startsOn(), true, problems);
        PlanDay.check("dueOn", command.dueOn(), false, problems);
        Refused.unlessEmpty(problems);
        var schedule = new Schedule(Objects.requireNonNull(command.startsOn()), command.dueOn(), command.continuing());
        if (!schedule.equals(task.schedule())) {
            task.schedule(schedule);
            desk.putBack(task, actor);
        }
    }
}
