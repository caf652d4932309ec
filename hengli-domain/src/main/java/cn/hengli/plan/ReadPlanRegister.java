package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看方案清单: plans, tasks and units as lists, for all who may read the plan. */
@UseCase
@RequiredArgsConstructor
public class ReadPlanRegister {

    private final PlanBook book;
    private final PlanRegister register;
    private final Clock clock;

    /** The newest first. */
    public List<PlanFacts.Row> plans(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.plans();
    }

    /** By its code or by its id. */
    public PlanFacts.Row plan(String codeOrId, Actor actor) {
        return plans(actor).stream()
                .filter(plan ->
                        plan.code().equals(codeOrId) || plan.id().toString().equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("plan", codeOrId));
    }

    public List<RegisteredTask> tasks(PlanId plan, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return register.tasks(plan, LocalDate.now(clock));
    }

    public List<RegisteredUnit> units(PlanId plan, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return register.units(plan, LocalDate.now(clock));
    }
}
