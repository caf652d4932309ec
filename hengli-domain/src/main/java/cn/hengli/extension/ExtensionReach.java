package cn.hengli.extension;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.TaskParties;
import cn.hengli.plan.TaskParties.Party;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 可见范围: who sees which requests, and who may ask about which task. */
@DomainService
@RequiredArgsConstructor
class ExtensionReach {

    private final TaskParties parties;
    private final Clock clock;

    /** Null where everything is seen. */
    @Nullable
    ExtensionScope of(Actor actor) {
        if (actor.may(Permission.READ_ALL_ENTRIES)) {
            return null;
        }
        var units = new HashSet<>(actor.unitsAs(Role.LIAISON));
        units.addAll(actor.unitsAs(Role.UNIT_LEADER));
        var tasks = units.isEmpty()
                ? Set.<TaskId>of()
                : named(units).stream().map(Party::task).collect(Collectors.toUnmodifiableSet());
        return new ExtensionScope(tasks, Set.copyOf(units));
    }

    boolean sees(Actor actor, TaskId task, UnitId unit) {
        var scope = of(actor);
        return scope == null || scope.has(task, unit);
    }

    void mustSee(Actor actor, ExtensionId id, TaskId task, UnitId unit) {
        if (!sees(actor, task, unit)) {
            throw NotFound.hidden("extension", id);
        }
    }

    /** The units that lead the task and for which the actor fills in. */
    List<UnitId> leading(TaskId task, Actor actor) {
        var units = actor.unitsAs(Role.LIAISON);
        return units.isEmpty()
                ? List.of()
                : named(units).stream()
                        .filter(party -> party.task().equals(task) && party.role() == AssignmentRole.LEAD)
                        .map(Party::unit)
                        .toList();
    }

    private List<Party> named(Set<UnitId> units) {
        return parties.of(units, LocalDate.now(clock));
    }
}
