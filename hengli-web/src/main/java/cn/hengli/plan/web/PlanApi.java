package cn.hengli.plan.web;

import cn.hengli.api.ApiController;
import cn.hengli.plan.ReadPlanRegister;
import cn.hengli.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans, their tasks and their units, for programs. */
@ApiController
@Tag(name = "Plans", description = "What the town has bound itself to do, and who does it.")
@RequiredArgsConstructor
class PlanApi {

    private static final String PLAN = "The plan's code or its id.";

    private final ReadPlanRegister register;

    @GetMapping("/plans")
    @Operation(operationId = "plans", summary = "All plans, the newest first")
    List<PlanAnswer> plans(Actor actor) {
        return register.plans(actor).stream().map(PlanAnswer::of).toList();
    }

    @GetMapping("/plans/{id}/tasks")
    @Operation(operationId = "tasks", summary = "The tasks of a plan, by number")
    List<TaskAnswer> tasks(@Parameter(description = PLAN, example = "2018-45") @PathVariable String id, Actor actor) {
        var plan = register.plan(id, actor);
        return register.tasks(plan.id(), actor).stream().map(TaskAnswer::of).toList();
    }

    @GetMapping("/plans/{id}/units")
    @Operation(operationId = "units", summary = "The units that a plan concerns, in their official order")
    List<UnitAnswer> units(@Parameter(description = PLAN, example = "2018-45") @PathVariable String id, Actor actor) {
        var plan = register.plan(id, actor);
        return register.units(plan.id(), actor).stream().map(UnitAnswer::of).toList();
    }
}
