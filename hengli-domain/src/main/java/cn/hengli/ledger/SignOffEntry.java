package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 审签: the unit's leader in charge lets an entry go to the office, or sends it back to the liaison with a reason. */
@UseCase
@RequiredArgsConstructor
public class SignOffEntry {

    private final EntryDesk desk;
    private final Clock clock;

    public void signOff(LedgerEntryId id, int version, Actor actor) {
        var entry = take(id, actor);
        if (desk.isRepeated(entry, EntryStep.SIGN_OFF, actor)) {
            return;
        }
        Stale.unlessSame(version, entry.revision(), "entry", id);
        entry.signOff(actor.name(), clock.instant());
        desk.putBack(entry, EntryStep.SIGN_OFF, actor, null);
    }

    /** @param reason required, it tells the liaison what to mend */
    public void decline(LedgerEntryId id, int version, String reason, Actor actor) {
        var entry = take(id, actor);
        if (desk.isRepeated(entry, EntryStep.DECLINE, actor)) {
            return;
        }
        Stale.unlessSame(version, entry.revision(), "entry", id);
        var checked = GivenReason.checked(reason);
        entry.giveBack(EntryStep.DECLINE, checked, actor, clock.instant());
        desk.putBack(entry, EntryStep.DECLINE, actor, checked);
    }

    private LedgerEntry take(LedgerEntryId id, Actor actor) {
        var entry = desk.take(id, actor);
        if (!actor.may(Permission.SIGN_OFF, entry.unit())) {
            throw new NotPermitted(Permission.SIGN_OFF);
        }
        return entry;
    }
}
