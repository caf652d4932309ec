package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 维护节点: the office adds a milestone, changes it, records the day it was reached, or retires it. */
@UseCase
@RequiredArgsConstructor
public class MaintainMilestones {

    private static final TextRule NAME = TextRule.line(100);

    private final TaskDesk desk;
    private final Clock clock;

    /** A milestone as typed; a red-line one makes the task's light red when it is missed. */
    public record Typed(
            String name,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate reachedOn,
            boolean redLine) {}

    public void add(TaskId id, long version, Typed typed, Actor actor) {
        var task = desk.take(id, version, actor);
        check(typed);
        var milestone = task.mark(typed.name().strip(), Objects.requireNonNull(typed.dueOn()));
        milestone.set(milestone.name(), milestone.dueOn(), typed.reachedOn(), typed.redLine());
        desk.putBack(task, actor);
    }

    public void change(TaskId id, long version, MilestoneId milestone, Typed typed, Actor actor) {
        var task = desk.take(id, version, actor);
        var changed = task.milestone(milestone);
        check(typed);
        changed.set(typed.name().strip(), Objects.requireNonNull(typed.dueOn()), typed.reachedOn(), typed.redLine());
        desk.putBack(task, actor);
    }

    public void retire(TaskId id, long version, MilestoneId milestone, Actor actor) {
        var task = desk.take(id, version, actor);
        task.milestone(milestone).retire(clock.instant());
        desk.putBack(task, actor);
    }

    /** Refuses what cannot be kept of a milestone, and changes nothing. */
    public void check(Typed typed) {
        var problems = new ArrayList<Problem>();
        NAME.check("name", typed.name(), problems);
        PlanDay.check("dueOn", typed.dueOn(), true, problems);
        PlanDay.check("reachedOn", typed.reachedOn(), false, problems);
        var reached = typed.reachedOn();
        if (reached != null && reached.isAfter(LocalDate.now(clock))) {
            problems.add(Problem.at("reachedOn", PlanRefusal.REACHED_IN_FUTURE));
        }
        Refused.unlessEmpty(problems);
    }
}
