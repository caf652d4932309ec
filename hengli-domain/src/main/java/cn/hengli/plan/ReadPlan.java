package cn.hengli.plan;

import cn.hengli.audit.History;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** 查看方案: plans, their tasks, one task with its history; for all who may read the plan. */
@UseCase
@RequiredArgsConstructor
public class ReadPlan {

    private final Plans plans;
    private final PlanBook book;
    private final TaskDetails details;
    private final Revisions revisions;
    private final Clock clock;

    public List<PlanFacts.Row> plans(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.plans();
    }

    /** The code of the plan that is under way. */
    public Optional<String> current(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return plans.current(LocalDate.now(clock)).map(Plan::code);
    }

    public PlanFacts plan(String code, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.plan(code, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("plan", code));
    }

    public List<TaskRow> tasks(PlanId plan, TaskFilter filter, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.tasks(plan, filter, LocalDate.now(clock));
    }

    public TaskFacts task(String planCode, int number, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return details.of(planCode, number, LocalDate.now(clock))
                .orElseThrow(() -> NotFound.missing("task", planCode + " " + number));
    }

    public History history(TaskId task, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return History.of(revisions.of(Subject.TASK, task.value()));
    }

    public UnitDuties duties(UnitId unit, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.duties(unit, LocalDate.now(clock));
    }
}
