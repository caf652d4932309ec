package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 可见范围: whose entries somebody may read. */
final class LedgerReach {

    private LedgerReach() {}

    /** Of which units; null for all. Who may read none is refused. */
    static @Nullable Set<UnitId> of(Actor actor) {
        if (actor.may(Permission.READ_ALL_ENTRIES)) {
            return null;
        }
        var units = ownUnits(actor);
        if (units.isEmpty()) {
            throw new NotPermitted(Permission.READ_ALL_ENTRIES);
        }
        return units;
    }

    static Set<UnitId> ownUnits(Actor actor) {
        var units = new HashSet<>(actor.unitsAs(Role.LIAISON));
        units.addAll(actor.unitsAs(Role.UNIT_LEADER));
        return units;
    }
}
