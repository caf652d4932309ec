package cn.hengli.plan;

import cn.hengli.shared.Problem;
import cn.hengli.unit.Collective;
import cn.hengli.unit.Unit;
import cn.hengli.unit.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the names in a plan's file: those the file itself declares, and those that are known already. A unit that
 * the file calls by a name of a known one is that one.
 */
final class NameBook {

    /** One unit or collective, by its full name. */
    record Named(boolean collective, String name) {}

    private final Map<String, Named> known = new HashMap<>();
    private final Map<String, Named> declared = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    NameBook(PlanDocument document, List<Unit> units, List<Collective> collectives) {
        for (var unit : units) {
            var named = new Named(false, unit.name());
            unit.names().stream().map(UnitName::name).forEach(name -> known.putIfAbsent(name, named));
        }
        // a name that is borne now, or given as an alias, goes before one that was borne once
        for (var unit : units) {
            var named = new Named(false, unit.name());
            unit.aliases().forEach(alias -> known.put(alias, named));
            known.put(unit.name(), named);
        }
        for (var collective : collectives) {
            var named = new Named(true, collective.name());
            collective.aliases().forEach(alias -> known.put(alias, named));
            known.put(collective.name(), named);
        }
        for (int i = 0; i < document.units().size(); i++) {
            var part = document.units().get(i);
            declare(false, part.name(), part.aliases(), "units[%d]".formatted(i + 1));
        }
        for (int i = 0; i < document.collectives().size(); i++) {
            var part = document.collectives().get(i);
            declare(true, part.name(), part.aliases(), "collectives[%d]".formatted(i + 1));
        }
    }

    Optional<Named> find(String name) {
        return Optional.ofNullable(declared.get(name)).or(() -> Optional.ofNullable(known.get(name)));
    }

    boolean isKnown(Named named) {
        return named.equals(known.get(named.name()));
    }

    /** Names that are claimed twice. */
    List<Problem> problems() {
        return problems;
    }

    private void declare(boolean collective, @Nullable String name, List<String> aliases, String place) {
        if (name == null) {
            return;
        }
        var meant = meant(collective, name, aliases);
        claim(name, meant, place + ".name");
        for (int i = 0; i < aliases.size(); i++) {
            claim(aliases.get(i), meant, place + ".aliases[%d]".formatted(i + 1));
        }
    }

    /** The one already known by any of the names, or a new one. */
    private Named meant(boolean collective, String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .filter(named -> named.collective() == collective)
                .findFirst()
                .orElse(new Named(collective, name));
    }

    private void claim(String name, Named meant, String place) {
        var borne = known.get(name);
        var holder = borne != null && !borne.equals(meant) ? borne : declared.get(name);
        if (holder != null) {
            problems.add(Problem.at(place, PlanFileRefusal.NAME_CLAIMED, name, holder.name()));
        } else {
            declared.put(name, meant);
        }
    }

    /** Finds each name at its place; adds what is unknown or stands twice. */
    Set<Named> resolve(List<String> names, String place, Set<Named> taken, List<Problem> problems) {
        var found = new LinkedHashSet<Named>();
        for (int i = 0; i < names.size(); i++) {
            var at = "%s[%d]".formatted(place, i + 1);
            var name = names.get(i);
            var named = find(name);
            if (named.isEmpty()) {
                problems.add(Problem.at(at, PlanFileRefusal.NAME_UNKNOWN, name));
            } else if (!taken.add(named.get())) {
                problems.add(Problem.at(
                        at, PlanFileRefusal.NAMED_TWICE, name, named.get().name()));
            } else {
                found.add(named.get());
            }
        }
        return found;
    }
}
