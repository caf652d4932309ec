package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UnitId;

/** 条目权限: who may see what a unit says. */
final class EntryRights {

    private EntryRights() {}

    /** For the own unit, or in its place. */
    static boolean mayWrite(Actor actor, UnitId unit) {
        return actor.may(Permission.FILL_IN, unit) || actor.may(Permission.FILL_IN_FOR_UNIT);
    }

    /** Everybody of the unit, and who may read all; from others it is hidden. */
    static void mustSee(Actor actor, UnitId unit, LedgerEntryId entry) {
        if (!actor.may(Permission.READ_ALL_ENTRIES)
                && !actor.may(Permission.FILL_IN, unit)
                && !actor.may(Permission.SIGN_OFF, unit)) {
            throw NotFound.hidden("entry", entry);
        }
    }
}
