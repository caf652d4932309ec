package cn.hengli.assistance;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 协办权限: who sees an item, and who may take which step. */
final class AssistanceRights {

    private AssistanceRights() {}

    /** Of which units somebody may see the items; null for all. */
    static @Nullable Set<UnitId> reach(Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES) ? null : ownUnits(actor);
    }

    static Set<UnitId> ownUnits(Actor actor) {
        var units = new HashSet<>(actor.unitsAs(Role.LIAISON));
        units.addAll(actor.unitsAs(Role.UNIT_LEADER));
        return units;
    }

    static boolean sees(Actor actor, UnitId asker, UnitId asked) {
        var units = reach(actor);
        return units == null || units.contains(asker) || units.contains(asked);
    }

    /** The unit's liaison; for the asking unit the office too, which is marked. */
    static boolean maySpeakFor(Actor actor, AssistanceSide side, UnitId unit) {
        return actor.may(Permission.FILL_IN, unit)
                || (side == AssistanceSide.ASKER && actor.may(Permission.FILL_IN_FOR_UNIT));
    }

    static void mustSpeakFor(Actor actor, AssistanceSide side, UnitId unit) {
        if (!maySpeakFor(actor, side, unit)) {
            throw new NotPermitted(Permission.FILL_IN);
        }
    }

    /** Whether the office speaks, and not the unit itself. */
    static boolean isInPlaceOf(Actor actor, UnitId unit) {
        return !actor.may(Permission.FILL_IN, unit);
    }
}
