package cn.hengli.assistance;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Plan;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;

/** 准备提出协办: about which tasks somebody may ask, and whom. */
@UseCase
@RequiredArgsConstructor
public class PrepareAsking {

    private final TaskParties parties;
    private final Plans plans;
    private final Obligations obligations;
    private final Clock clock;

    /** A task about which the actor may ask. */
    public record AskableTask(String planCode, int number, String title) {}

    /** A unit by its name of today. */
    public record NamedUnit(UnitId id, String name) {}

    /**
     * What can be chosen about a task.
     *
     * @param askers for whom the actor may ask
     * @param supports who may be asked
     */
    public record Choices(AskableTask task, List<NamedUnit> askers, List<NamedUnit> supports) {

        boolean isOpen() {
            return !askers.isEmpty() && !supports.isEmpty();
        }
    }

    /** Of the plan that is under way, by number: those which the actor's units lead, and that others support. */
    public List<AskableTask> tasks(Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var today = LocalDate.now(clock);
        return plans.current(today).map(plan -> tasks(plan, today, actor)).orElse(List.of());
    }

    /** The task, where the actor may ask somebody about it. */
    public Optional<AskableTask> about(TaskId task, Actor actor) {
        return mayAsk(actor)
                ? parties.of(task)
                        .map(named -> choices(named, actor))
                        .filter(Choices::isOpen)
                        .map(Choices::task)
                : Optional.empty();
    }

    public Choices choices(String planCode, int number, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var choices = choices(parties.of(planCode, number), actor);
        if (choices.askers().isEmpty()) {
            throw new NotPermitted(Permission.FILL_IN);
        }
        return choices;
    }

    private static boolean mayAsk(Actor actor) {
        return actor.may(Permission.FILL_IN) || actor.may(Permission.FILL_IN_FOR_UNIT);
    }

    private static Choices choices(TaskParties.Parties named, Actor actor) {
        var task = named.task();
        return new Choices(
                new AskableTask(task.planCode(), task.number(), task.title()),
                named.in(AssignmentRole.LEAD).stream()
                        .filter(lead -> maySpeakFor(lead, actor))
                        .map(PrepareAsking::named)
                        .toList(),
                named.in(AssignmentRole.SUPPORT).stream()
                        .map(PrepareAsking::named)
                        .toList());
    }

    private List<AskableTask> tasks(Plan plan, LocalDate today, Actor actor) {
        var led = new TreeMap<Integer, AskableTask>();
        var owed = obligations.of(plan.id(), today);
        owed.stream()
                .filter(each -> each.role() == AssignmentRole.LEAD && maySpeakFor(each, actor))
                .forEach(each ->
                        led.put(each.taskNumber(), new AskableTask(plan.code(), each.taskNumber(), each.taskTitle())));
        led.keySet().removeIf(number -> owed.stream()
                .noneMatch(each -> each.taskNumber() == number && each.role() == AssignmentRole.SUPPORT));
        return List.copyOf(led.values());
    }

    private static boolean maySpeakFor(Obligation lead, Actor actor) {
        return AssistanceRights.maySpeakFor(actor, AssistanceSide.ASKER, lead.unit());
    }

    private static NamedUnit named(Obligation owed) {
        return new NamedUnit(owed.unit(), owed.unitName());
    }
}
