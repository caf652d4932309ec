package cn.hengli.workbook;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/** 列对应记忆: how a unit's own sheets are read is asked once and remembered for that unit; the office remembers for itself. */
@UseCase
@RequiredArgsConstructor
public class ColumnMemory {

    private final ColumnMappings mappings;
    private final Clock clock;

    public Optional<ColumnMapping> find(String layout, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        return mappings.find(layout, units(actor));
    }

    public void remember(String layout, ColumnMapping mapping, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        mapping.mustBeOfUse();
        var units = units(actor);
        if (units.isEmpty()) {
            mappings.remember(layout, null, mapping, actor.name(), clock.instant());
        }
        units.forEach(unit -> mappings.remember(layout, unit, mapping, actor.name(), clock.instant()));
    }

    private static Set<UnitId> units(Actor actor) {
        return actor.may(Permission.FILL_IN_FOR_UNIT) ? Set.of() : actor.unitsAs(Role.LIAISON);
    }
}
