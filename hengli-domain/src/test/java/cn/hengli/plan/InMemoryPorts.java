package cn.hengli.plan;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Collective;
import cn.hengli.unit.CollectiveId;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.InMemoryUnits;
import cn.hengli.unit.Unit;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ports of units and plans, kept in memory. */
final class InMemoryPorts {

    private final InMemoryUnits town = new InMemoryUnits();
    final Map<UnitId, Unit> units = town.units;
    final Map<CollectiveId, Collective> collectives = town.collectives;
    final Map<PlanId, Plan> plans = new LinkedHashMap<>();
    final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    final List<ActionGroup> groups = new ArrayList<>();
    final List<Kept> revisions = new ArrayList<>();

    record Kept(Subject subject, UUID id, SortedMap<String, String> content) {}

    LoadPlan loadPlan(Clock clock) {
        return new LoadPlan(plans(), groups(), tasks(), units(), collectives(), revisions(), clock);
    }

    PreviewPlan previewPlan() {
        return new PreviewPlan(plans(), units(), collectives());
    }

    ActionGroups groups() {
        return group -> {
            groups.add(group);
            return group;
        };
    }

    Units units() {
        return town.units();
    }

    Collectives collectives() {
        return town.collectives();
    }

    Plans plans() {
        return new Plans() {
            @Override
            public Optional<Plan> findById(PlanId id) {
                return Optional.ofNullable(plans.get(id));
            }

            @Override
            public Optional<Plan> findByCode(String code) {
                return plans.values().stream()
                        .filter(plan -> plan.code().equals(code))
                        .findFirst();
            }

            @Override
            public List<Plan> findAllByOrderByIssuedOnDescCodeDesc() {
                return plans.values().stream()
                        .sorted(Comparator.comparing(Plan::issuedOn).reversed())
                        .toList();
            }

            @Override
            public Plan save(Plan plan) {
                plans.put(plan.id(), plan);
                return plan;
            }
        };
    }

    Tasks tasks() {
        return new Tasks() {
            @Override
            public Optional<Task> findById(TaskId id) {
                return Optional.ofNullable(tasks.get(id));
            }

            @Override
            public Task save(Task task) {
                tasks.put(task.id(), task);
                return task;
            }
        };
    }

    Revisions revisions() {
        return new Revisions() {
            @Override
            public void append(
                    Subject subject, UUID id, Actor actor, @Nullable String reason, SortedMap<String, String> content) {
                revisions.add(new Kept(subject, id, content));
            }

            @Override
            public List<Revision> of(Subject subject, UUID id) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
