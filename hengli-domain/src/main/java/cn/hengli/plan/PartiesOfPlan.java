package cn.hengli.plan;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.plan.PlanDocument.CollectivePart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Collective;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.Unit;
import cn.hengli.unit.Units;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** The units and collectives a plan names: finds those that are known, adds those that are not. */
@RequiredArgsConstructor
final class PartiesOfPlan {

    /** Positions are ten apart, so that a unit can be moved between two others. */
    private static final int STEP = 10;

    private final Units units;
    private final Collectives collectives;
    private final Revisions revisions;
    private final Actor actor;
    private final Map<NameBook.Named, Assignee> assignees = new HashMap<>();
    private final Map<UnitId, String> unitNames = new HashMap<>();

    PartiesOfPlan bringIn(PlanDocument document, NameBook names) {
        var known = units.findAll();
        known.forEach(this::know);
        var knownById = known.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var position = known.stream().mapToInt(Unit::position).max().orElse(0);
        for (var part : document.units()) {
            var meant = names.find(Objects.requireNonNull(part.name())).orElseThrow();
            var assignee = assignees.get(meant);
            if (assignee == null) {
                position += STEP;
                add(part, since(document), position);
            } else {
                addAliases(part, Objects.requireNonNull(knownById.get(assignee.unit())));
            }
        }
        bringInCollectives(document, names);
        return this;
    }

    Assignee assignee(NameBook names, String name) {
        return Objects.requireNonNull(assignees.get(names.find(name).orElseThrow()));
    }

    UnitId unit(NameBook names, String name) {
        return Objects.requireNonNull(assignee(names, name).unit());
    }

    String nameOf(Assignee assignee) {
        return assignees.entrySet().stream()
                .filter(entry -> entry.getValue().equals(assignee))
                .map(entry -> entry.getKey().name())
                .findFirst()
                .orElseThrow();
    }

    private void bringInCollectives(PlanDocument document, NameBook names) {
        var known = collectives.findAll();
        known.forEach(each -> assignees.put(new NameBook.Named(true, each.name()), Assignee.of(each.id())));
        var position = known.stream().mapToInt(Collective::position).max().orElse(0);
        for (var part : document.collectives()) {
            var meant = names.find(Objects.requireNonNull(part.name())).orElseThrow();
            if (!assignees.containsKey(meant)) {
                position += STEP;
                add(part, position, names);
            }
        }
    }

    private void add(UnitPart part, LocalDate since, int position) {
        var unit = Unit.named(
                Objects.requireNonNull(part.name()),
                since,
                Objects.requireNonNull(part.kind()),
                Pinyin.of(Objects.requireNonNull(part.pinyin())),
                position);
        unit.answerTo(part.aliases());
        know(units.save(unit));
        revisions.append(Subject.UNIT, unit.id().value(), actor, null, unit.content(null));
    }

    /** A known unit learns the names by which this plan calls it. */
    private void addAliases(UnitPart part, Unit unit) {
        var known = unit.names().stream().map(name -> name.name()).collect(Collectors.toSet());
        var aliases = new TreeSet<>(unit.aliases());
        Stream.concat(Stream.ofNullable(part.name()), part.aliases().stream())
                .filter(name -> !known.contains(name))
                .forEach(aliases::add);
        if (!aliases.equals(unit.aliases())) {
            unit.answerTo(aliases);
            units.save(unit);
            var successor = unit.successor() == null ? null : unitNames.get(unit.successor());
            revisions.append(Subject.UNIT, unit.id().value(), actor, null, unit.content(successor));
        }
    }

    /** One that is known keeps its members: the office maintains them. */
    private void add(CollectivePart part, int position, NameBook names) {
        var collective = Collective.named(Objects.requireNonNull(part.name()), position);
        collective.answerTo(part.aliases());
        var members = new LinkedHashSet<UnitId>();
        part.members().forEach(name -> members.add(unit(names, name)));
        collective.consistOf(members);
        assignees.put(
                new NameBook.Named(true, collective.name()),
                Assignee.of(collectives.save(collective).id()));
        revisions.append(
                Subject.COLLECTIVE, collective.id().value(), actor, null, collective.content(memberNames(members)));
    }

    private List<String> memberNames(Set<UnitId> members) {
        return members.stream()
                .map(unit -> Objects.requireNonNull(unitNames.get(unit)))
                .toList();
    }

    private void know(Unit unit) {
        assignees.put(new NameBook.Named(false, unit.name()), Assignee.of(unit.id()));
        unitNames.put(unit.id(), unit.name());
    }

    /** The names are those of the plan's first day of work. */
    private static LocalDate since(PlanDocument document) {
        return Stream.concat(
                        Stream.ofNullable(document.plan().issuedOn()),
                        document.tasks().stream().map(TaskPart::startsOn).flatMap(Stream::ofNullable))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
