package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 审核: the office accepts an entry, returns it with a reason, or opens again what it had accepted. */
@UseCase
@RequiredArgsConstructor
public class ReviewEntry {

    private final EntryDesk desk;
    private final Clock clock;

    /** @param version the revision that was read: nobody accepts what they have not seen */
    public void accept(LedgerEntryId id, int version, Actor actor) {
        var entry = take(id, actor);
        if (desk.isRepeated(entry, EntryStep.ACCEPT, actor)) {
            return;
        }
        if (entry.state() == EntryState.ACCEPTED) {
            throw new Refused(EntryRefusal.ALREADY_ACCEPTED, desk.whoLast(EntryStep.ACCEPT, entry));
        }
        Stale.unlessSame(version, entry.revision(), "entry", id);
        entry.accept(clock.instant());
        desk.putBack(entry, EntryStep.ACCEPT, actor, null);
    }

    public void giveBack(LedgerEntryId id, int version, String reason, Actor actor) {
        back(EntryStep.RETURN, id, version, reason, actor);
    }

    public void reopen(LedgerEntryId id, int version, String reason, Actor actor) {
        back(EntryStep.REOPEN, id, version, reason, actor);
    }

    private void back(EntryStep step, LedgerEntryId id, int version, String reason, Actor actor) {
        var entry = take(id, actor);
        if (desk.isRepeated(entry, step, actor)) {
            return;
        }
        Stale.unlessSame(version, entry.revision(), "entry", id);
        var checked = GivenReason.checked(reason);
        entry.giveBack(step, checked, actor, clock.instant());
        desk.putBack(entry, step, actor, checked);
    }

    private LedgerEntry take(LedgerEntryId id, Actor actor) {
        var entry = desk.take(id, actor);
        actor.mustHave(Permission.REVIEW);
        return entry;
    }
}
