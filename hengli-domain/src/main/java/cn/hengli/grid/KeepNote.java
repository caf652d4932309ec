package cn.hengli.grid;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import lombok.RequiredArgsConstructor;

/** 记备注: everybody who reads the town's rows may note something beside each, also after its quarter is closed. */
@UseCase
@RequiredArgsConstructor
public class KeepNote {

    private static final TextRule TEXT = TextRule.text(1000).optional();

    private final GridNotes notes;
    private final LedgerRows rows;
    private final Clock clock;

    /**
     * @param seen the version that the writer started from; 0 for none
     * @return what is kept by now; sent once more, the same text is no conflict
     */
    public GridNote keep(LedgerEntryId entry, String text, int seen, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        if (rows.find(entry).isEmpty()) {
            throw NotFound.missing("entry", entry);
        }
        var note = new GridNote(entry, checked(text), seen + 1, clock.instant());
        if (notes.keep(actor.account(), note)) {
            return note;
        }
        var kept = notes.find(actor.account(), entry).orElseGet(() -> new GridNote(entry, "", 0, clock.instant()));
        if (kept.text().equals(note.text())) {
            return kept;
        }
        throw new NoteConflict(kept);
    }

    private static String checked(String typed) {
        var text = typed.replace("\r\n", "\n").strip();
        var problems = new ArrayList<Problem>();
        TEXT.check("text", text, problems);
        Refused.unlessEmpty(problems);
        return text;
    }
}
