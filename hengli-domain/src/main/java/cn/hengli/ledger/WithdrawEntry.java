package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 撤回: the unit takes back what the office has not reviewed yet. */
@UseCase
@RequiredArgsConstructor
public class WithdrawEntry {

    private final EntryDesk desk;
    private final EntryWriting writing;

    public void withdraw(LedgerEntryId id, Actor actor) {
        var entry = desk.take(id, actor);
        writing.mustWrite(entry, actor);
        if (desk.isRepeated(entry, EntryStep.WITHDRAW, actor)) {
            return;
        }
        entry.step(EntryStep.WITHDRAW);
        desk.putBack(entry, EntryStep.WITHDRAW, actor, null);
    }
}
