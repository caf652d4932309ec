package cn.hengli.ledger.web;

import cn.hengli.api.BadParameter;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.ReadPlanRegister;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.ReadUnits;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of what a program asked for what it meant, or says that there is no such thing: an empty list would look like an answer. */
@Component
@RequiredArgsConstructor
class EntryQuery {

    private final ReadUnits readUnits;
    private final ReadPlanRegister register;

    /** Null where none was asked for. */
    @Nullable
    Set<UnitId> units(@Nullable String nameOrId, Actor actor) {
        if (nameOrId == null || nameOrId.isBlank()) {
            return null;
        }
        return Set.of(readUnits
                .named(nameOrId, actor)
                .orElseThrow(() -> new BadParameter("unit", "There is no unit by this name or id.")));
    }

    void mustKnow(@Nullable Integer task, PlanId plan, Actor actor) {
        if (task != null && register.tasks(plan, actor).stream().noneMatch(known -> known.number() == task)) {
            throw new BadParameter("task", "The plan has no task of this number.");
        }
    }
}
