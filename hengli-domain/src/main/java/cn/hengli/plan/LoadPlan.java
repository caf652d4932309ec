package cn.hengli.plan;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;

/**
 * 载入方案: brings a plan in, with its groups and tasks and with those units and collectives that are not known yet; whole or not
 * at all. A plan is loaded once; what changes later is maintained task by task.
 */
@UseCase
@RequiredArgsConstructor
public class LoadPlan {

    private final Plans plans;
    private final ActionGroups groups;
    private final Tasks tasks;
    private final Units units;
    private final Collectives collectives;
    private final Revisions revisions;
    private final Clock clock;

    public PlanId load(Actor actor, PlanDocument document) {
        actor.mustHave(Permission.LOAD_PLAN);
        var names = new NameBook(document, units.findAll(), collectives.findAll());
        Refused.unlessEmpty(problems(document, names, plans));
        var parties = new PartiesOfPlan(units, collectives, revisions, actor).bringIn(document, names);
        var plan = plans.save(plan(document.plan()));
        revisions.append(Subject.PLAN, plan.id().value(), actor, null, PlanContent.of(plan));
        var groupIds = new HashMap<Integer, ActionGroupId>();
        for (var part : document.groups()) {
            var group = groups.save(group(plan.id(), part, names, parties));
            groupIds.put(group.number(), group.id());
        }
        for (var part : document.tasks()) {
            var task = tasks.save(
                    task(plan.id(), Objects.requireNonNull(groupIds.get(part.group())), part, names, parties));
            revisions.append(Subject.TASK, task.id().value(), actor, null, TaskContent.of(task, parties::nameOf));
        }
        return plan.id();
    }

    static List<Problem> problems(PlanDocument document, NameBook names, Plans plans) {
        var problems = new ArrayList<>(PlanCheck.problems(document, names));
        var code = document.plan().code();
        if (code != null && plans.findByCode(code).isPresent()) {
            problems.add(Problem.at("plan.code", PlanFileRefusal.CODE_TAKEN, code));
        }
        return problems;
    }

    private static Plan plan(Header header) {
        var plan = new Plan(
                Objects.requireNonNull(header.code()),
                Objects.requireNonNull(header.title()),
                Objects.requireNonNull(header.documentNumber()),
                Objects.requireNonNull(header.issuer()),
                Objects.requireNonNull(header.issuedOn()),
                Objects.requireNonNull(header.firstQuarter()),
                Objects.requireNonNull(header.lastQuarter()));
        plan.aimAt(header.targets().stream()
                .map(part -> new Target(Objects.requireNonNull(part.year()), Objects.requireNonNull(part.text())))
                .toList());
        plan.provide(header.funds().stream()
                .map(part -> new PlannedFund(Objects.requireNonNull(part.name()), part.amount(), part.note()))
                .toList());
        plan.proceedIn(header.phases().stream()
                .map(part -> new Phase(
                        Objects.requireNonNull(part.number()),
                        Objects.requireNonNull(part.name()),
                        part.startsOn(),
                        Objects.requireNonNull(part.endsOn()),
                        part.duties()))
                .toList());
        plan.appoint(header.posts().stream()
                .map(part -> new LeadingPost(
                        Objects.requireNonNull(part.body()),
                        Objects.requireNonNull(part.title()),
                        Objects.requireNonNull(part.heldBy())))
                .toList());
        return plan;
    }

    private static ActionGroup group(PlanId plan, GroupPart part, NameBook names, PartiesOfPlan parties) {
        var group = new ActionGroup(
                plan,
                Objects.requireNonNull(part.number()),
                Objects.requireNonNull(part.name()),
                Objects.requireNonNull(part.leader()),
                part.deputies(),
                part.duties());
        group.unite(
                part.members().stream().map(name -> parties.unit(names, name)).toList());
        return group;
    }

    private Task task(PlanId plan, ActionGroupId group, TaskPart part, NameBook names, PartiesOfPlan parties) {
        var schedule = new Schedule(
                Objects.requireNonNull(part.startsOn()), part.dueOn(), Boolean.TRUE.equals(part.continuing()));
        var task = new Task(
                plan,
                group,
                Objects.requireNonNull(part.number()),
                Objects.requireNonNull(part.title()),
                part.measures(),
                schedule);
        var since = schedule.startsOn().atStartOfDay(clock.getZone()).toInstant();
        part.leads().forEach(name -> task.assign(AssignmentRole.LEAD, parties.assignee(names, name), since));
        part.supports().forEach(name -> task.assign(AssignmentRole.SUPPORT, parties.assignee(names, name), since));
        for (var indicator : part.indicators()) {
            task.measureBy(
                    new IndicatorMeaning(
                            Objects.requireNonNull(indicator.name()),
                            Objects.requireNonNull(indicator.unit()),
                            indicator.baseline(),
                            Objects.requireNonNull(indicator.counting()),
                            indicator.note()),
                    indicator.target());
        }
        for (var milestone : part.milestones()) {
            task.mark(Objects.requireNonNull(milestone.name()), Objects.requireNonNull(milestone.dueOn()));
        }
        return task;
    }
}
