package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 批量采纳: the office accepts an entry from its queue without having opened it, unless there is something it is to be warned of. */
@UseCase
@RequiredArgsConstructor
public class AcceptUnopened {

    private final ReadEntry readEntry;
    private final ReviewEntry reviewEntry;

    /** @param version the revision that the queue showed */
    public void accept(LedgerEntryId id, int version, Actor actor) {
        var sheet = readEntry.read(id, actor);
        var asShown = sheet.row().state() == EntryState.SUBMITTED && sheet.row().revision() == version;
        if (asShown && !sheet.warnings().isEmpty()) {
            throw new Refused(sheet.warnings());
        }
        reviewEntry.accept(id, version, actor);
    }
}
