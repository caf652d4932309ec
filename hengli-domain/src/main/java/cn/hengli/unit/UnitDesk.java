package cn.hengli.unit;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UnitId;
import lombok.RequiredArgsConstructor;

/** What every change of a unit begins and ends with: the right, the version that was seen, a revision. */
@DomainService
@RequiredArgsConstructor
class UnitDesk {

    private final Units units;
    private final Revisions revisions;

    Unit take(UnitId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        var unit = units.getById(id);
        Stale.unlessSame(version, unit.version(), "unit", id);
        return unit;
    }

    void putBack(Unit unit, Actor actor) {
        units.save(unit);
        var successor = unit.successor();
        revisions.append(
                Subject.UNIT,
                unit.id().value(),
                actor,
                null,
                unit.content(successor == null ? null : units.getById(successor).name()));
    }
}
