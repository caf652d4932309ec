package cn.hengli.extension;

import cn.hengli.plan.PlanDay;
import cn.hengli.plan.Task;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 申请延期: the liaison of a unit that leads a task asks the office for a later due date, on the due day at the latest. */
@UseCase
@RequiredArgsConstructor
public class AskExtension {

    static final int LONGEST = 2000;
    private static final TextRule REASON = TextRule.text(LONGEST);

    private final Extensions extensions;
    private final Tasks tasks;
    private final ExtensionReach reach;
    private final AskingRule rule;
    private final Clock clock;

    /** @param unit null where only one can be meant */
    public record Command(
            TaskId task, @Nullable UnitId unit, @Nullable LocalDate askedFor, String reason) {}

    /**
     * What there is to know before one asks.
     *
     * @param units for which the actor may ask; never empty
     * @param obstacles why nobody can ask now; empty where somebody can
     */
    public record Asking(List<UnitId> units, List<Problem> obstacles) {}

    public Asking look(TaskId id, Actor actor) {
        var task = task(id, actor);
        return new Asking(leading(id, actor), rule.obstacles(task));
    }

    public ExtensionId ask(Command command, Actor actor) {
        var task = task(command.task(), actor);
        var unit = chosen(command, leading(command.task(), actor));
        Refused.unlessEmpty(rule.obstacles(task));
        var due = Objects.requireNonNull(task.schedule().dueOn());
        var reason = plain(command.reason());
        var problems = new ArrayList<Problem>();
        checkLater("askedFor", command.askedFor(), due, problems);
        REASON.check("reason", reason, problems);
        Refused.unlessEmpty(problems);
        var askedFor = Objects.requireNonNull(command.askedFor());
        return extensions
                .saveAndFlush(new Extension(command.task(), unit, due, askedFor, reason, actor, clock))
                .id();
    }

    /** Refuses a reason that cannot be kept, and keeps nothing. */
    public void check(String reason) {
        var problems = new ArrayList<Problem>();
        REASON.check("reason", plain(reason), problems);
        Refused.unlessEmpty(problems);
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    static void checkLater(String field, @Nullable LocalDate day, LocalDate due, List<Problem> problems) {
        PlanDay.check(field, day, true, problems);
        if (day != null && !day.isAfter(due)) {
            problems.add(Problem.at(field, ExtensionRefusal.NOT_LATER, due));
        }
    }

    private Task task(TaskId id, Actor actor) {
        actor.mustHave(Permission.FILL_IN);
        return tasks.getById(id);
    }

    private List<UnitId> leading(TaskId task, Actor actor) {
        var leading = reach.leading(task, actor);
        if (leading.isEmpty()) {
            throw new NotPermitted("extension of task", task);
        }
        return leading;
    }

    private static UnitId chosen(Command command, List<UnitId> leading) {
        var unit = command.unit();
        if (unit != null && !leading.contains(unit)) {
            throw new NotPermitted("extension in the name of", unit);
        }
        return unit == null ? leading.get(0) : unit;
    }
}
