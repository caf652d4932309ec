package cn.hengli.assistance;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.shared.Actor;
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

/** 提出协办: a unit that leads a task asks one that supports it for a named thing by a day; the office may do so in its place. */
@UseCase
@RequiredArgsConstructor
public class AskForAssistance {

    private static final TextRule THING = TextRule.line(200);

    private final TaskParties parties;
    private final AssistanceDesk desk;
    private final Clock clock;

    public AssistanceId ask(AskCommand command, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var named = parties.of(command.planCode(), command.taskNumber());
        check(command, named);
        var asker = Objects.requireNonNull(command.asker());
        AssistanceRights.mustSpeakFor(actor, AssistanceSide.ASKER, asker);
        var item = new Assistance(
                named.task().id(),
                asker,
                Objects.requireNonNull(command.asked()),
                command.thing(),
                command.details(),
                Objects.requireNonNull(command.wantedOn()));
        desk.put(item, AssistanceStep.ASK, new StepWords("", item.wantedOn(), item.details()), actor);
        return item.id();
    }

    private void check(AskCommand command, TaskParties.Parties named) {
        var problems = new ArrayList<Problem>();
        if (!isAmong(named.in(AssignmentRole.LEAD), command.asker())) {
            problems.add(Problem.at("asker", AssistanceRefusal.NOT_LEAD));
        }
        if (!isAmong(named.in(AssignmentRole.SUPPORT), command.asked())) {
            problems.add(Problem.at("asked", AssistanceRefusal.NOT_SUPPORT));
        }
        THING.check("thing", command.thing(), problems);
        StepWords.DETAILS.check("details", command.details(), problems);
        DayRule.check("wantedOn", command.wantedOn(), LocalDate.now(clock), problems);
        Refused.unlessEmpty(problems);
    }

    private static boolean isAmong(List<Obligation> units, @Nullable UnitId unit) {
        return units.stream().anyMatch(each -> each.unit().equals(unit));
    }
}
