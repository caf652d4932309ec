package cn.hengli.plan;

import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Collective;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** 预览方案: says what a plan's file would bring, or names everything that is wrong with it. Nothing is saved. */
@UseCase
@RequiredArgsConstructor
public class PreviewPlan {

    private final Plans plans;
    private final Units units;
    private final Collectives collectives;

    public PlanPreview preview(Actor actor, PlanDocument document) {
        actor.mustHave(Permission.LOAD_PLAN);
        var known = collectives.findAll();
        var names = new NameBook(document, units.findAll(), known);
        Refused.unlessEmpty(LoadPlan.problems(document, names, plans));
        return preview(document, names, known);
    }

    private static PlanPreview preview(PlanDocument document, NameBook names, List<Collective> known) {
        var named = named(names, document.tasks().stream().flatMap(PreviewPlan::parties));
        var members =
                named(names, document.groups().stream().map(GroupPart::members).flatMap(Collection::stream));
        var newUnits = document.units().stream()
                .map(UnitPart::name)
                .filter(Objects::nonNull)
                .filter(name -> names.find(name).filter(names::isKnown).isEmpty())
                .toList();
        return new PlanPreview(
                Objects.requireNonNull(document.plan().code()),
                Objects.requireNonNull(document.plan().title()),
                document.groups().stream().map(group -> group(group, document)).toList(),
                document.tasks().size(),
                (int) document.tasks().stream()
                        .filter(task -> Boolean.TRUE.equals(task.continuing()))
                        .count(),
                (int) document.tasks().stream().flatMap(PreviewPlan::parties).count(),
                newUnits,
                document.units().size() - newUnits.size(),
                document.collectives().stream()
                        .map(PlanDocument.CollectivePart::name)
                        .filter(Objects::nonNull)
                        .filter(name -> names.find(name).filter(names::isKnown).isEmpty())
                        .toList(),
                namesOf(named, each -> each.collective() && isEmpty(each, document, names, known)),
                namesOf(named, each -> !each.collective() && !members.contains(each)),
                namesOf(members, each -> !named.contains(each)));
    }

    private static boolean isEmpty(
            NameBook.Named collective, PlanDocument document, NameBook names, List<Collective> known) {
        var kept = known.stream()
                .filter(each -> each.name().equals(collective.name()))
                .findFirst();
        if (kept.isPresent()) {
            return kept.get().members().isEmpty();
        }
        return document.collectives().stream()
                .filter(part -> part.name() != null
                        && names.find(part.name()).filter(collective::equals).isPresent())
                .allMatch(part -> part.members().isEmpty());
    }

    private static PlanPreview.Group group(GroupPart group, PlanDocument document) {
        return new PlanPreview.Group(
                Objects.requireNonNull(group.number()),
                Objects.requireNonNull(group.name()),
                group.members().size(),
                (int) document.tasks().stream()
                        .filter(task -> group.number().equals(task.group()))
                        .count());
    }

    private static Stream<String> parties(TaskPart task) {
        return Stream.concat(task.leads().stream(), task.supports().stream());
    }

    private static Set<NameBook.Named> named(NameBook names, Stream<String> spelled) {
        var named = new LinkedHashSet<NameBook.Named>();
        spelled.forEach(name -> names.find(name).ifPresent(named::add));
        return named;
    }

    private static List<String> namesOf(Set<NameBook.Named> all, Predicate<NameBook.Named> which) {
        return all.stream().filter(which).map(NameBook.Named::name).toList();
    }
}
