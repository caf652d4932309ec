package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands on a day, and what follows from it.
 *
 * <p>Every lead and every supporting unit of each task owes an entry. A collective stands for its members of that day; who
 * is named more than once owes once, and as lead if named so anywhere; what a dissolved unit owed, its successor owes.
 *
 * @param tasks that have begun, with their assignments of that day
 */
public record StandingPlan(List<Task> tasks, Map<CollectiveId, Collective> collectives, Map<UnitId, Unit> units) {

    /** A task and who is named for it. */
    public record Task(TaskId id, int number, String title, List<Party> parties) {}

    /** A unit or a collective, as named for a task. */
    public record Party(AssignmentRole role, Assignee assignee) {}

    /** A collective and its members, in their order. */
    public record Collective(String name, List<UnitId> members) {}

    /**
     * A unit by its name of that day.
     *
     * @param dissolved whether it is no more
     */
    public record Unit(
            String name, boolean dissolved, @Nullable UnitId successor) {}

    /** One for each task and unit, by task number, leads first. */
    public List<Obligation> obligations() {
        return tasks.stream()
                .sorted(Comparator.comparingInt(Task::number))
                .flatMap(this::owed)
                .toList();
    }

    /** What looks odd, in the order of the kinds. */
    public List<Oddity> oddities() {
        var oddities = new ArrayList<Oddity>();
        emptyCollectives()
                .forEach((name, numbers) ->
                        oddities.add(new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, name, List.copyOf(numbers))));
        tasks.stream()
                .sorted(Comparator.comparingInt(Task::number))
                .filter(task -> owed(task).noneMatch(obligation -> obligation.role() == AssignmentRole.LEAD))
                .forEach(task ->
                        oddities.add(new Oddity(Oddity.Kind.TASK_WITHOUT_LEAD, task.title(), List.of(task.number()))));
        abandoned()
                .forEach((name, numbers) ->
                        oddities.add(new Oddity(Oddity.Kind.DISSOLVED_WITHOUT_SUCCESSOR, name, List.copyOf(numbers))));
        return oddities;
    }

    private Stream<Obligation> owed(Task task) {
        var roles = new LinkedHashMap<UnitId, AssignmentRole>();
        for (var role : AssignmentRole.values()) {
            task.parties().stream()
                    .filter(party -> party.role() == role)
                    .flatMap(this::named)
                    .map(this::owing)
                    .flatMap(Stream::ofNullable)
                    // leads come first: who leads stays lead
                    .forEach(unit -> roles.putIfAbsent(unit, role));
        }
        return roles.entrySet().stream()
                .map(owed -> new Obligation(
                        task.id(),
                        task.number(),
                        task.title(),
                        owed.getKey(),
                        unit(owed.getKey()).name(),
                        owed.getValue()));
    }

    private Stream<UnitId> named(Party party) {
        var unit = party.assignee().unit();
        return unit == null ? collective(party).members().stream() : Stream.of(unit);
    }

    /** The unit itself, or who took over from it; null when nobody did. */
    private @Nullable UnitId owing(UnitId named) {
        var passed = new LinkedHashSet<UnitId>();
        UnitId unit = named;
        while (unit != null && unit(unit).dissolved()) {
            unit = passed.add(unit) ? unit(unit).successor() : null;
        }
        return unit;
    }

    private SortedMap<String, SortedSet<Integer>> emptyCollectives() {
        var empty = new TreeMap<String, SortedSet<Integer>>();
        for (var task : tasks) {
            task.parties().stream()
                    .filter(party -> party.assignee().collective() != null)
                    .map(this::collective)
                    .filter(collective -> collective.members().isEmpty())
                    .forEach(collective -> empty.computeIfAbsent(collective.name(), name -> new TreeSet<>())
                            .add(task.number()));
        }
        return empty;
    }

    private SortedMap<String, SortedSet<Integer>> abandoned() {
        var abandoned = new TreeMap<String, SortedSet<Integer>>();
        for (var task : tasks) {
            task.parties().stream()
                    .flatMap(this::named)
                    .filter(unit -> owing(unit) == null)
                    .forEach(unit -> abandoned
                            .computeIfAbsent(unit(unit).name(), name -> new TreeSet<>())
                            .add(task.number()));
        }
        return abandoned;
    }

    private Collective collective(Party party) {
        var id = party.assignee().collective();
        var collective = id == null ? null : collectives.get(id);
        if (collective == null) {
            throw new IllegalArgumentException("no such collective: " + party);
        }
        return collective;
    }

    private Unit unit(UnitId id) {
        var unit = units.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no such unit: " + id);
        }
        return unit;
    }
}
