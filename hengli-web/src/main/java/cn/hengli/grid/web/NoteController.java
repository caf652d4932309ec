package cn.hengli.grid.web;

import cn.hengli.grid.KeepNote;
import cn.hengli.grid.NoteConflict;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.page.Refusals;
import cn.hengli.page.Times;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 备注: saved as its writer leaves the cell; the answer is for the page's script. */
@RestController
@RequiredArgsConstructor
class NoteController {

    private final KeepNote keepNote;
    private final Refusals refusals;
    private final Times times;

    /**
     * @param text what is kept by now, in a conflict too
     * @param savedAt the time of day to show
     * @param problem in words; empty where there is none
     */
    record Answer(String text, int version, String savedAt, String problem) {}

    /** @param seen the version that the writer started from; 0 for none */
    @PostMapping(path = "/ledger/town/notes/{id}", headers = "X-Requested-With=fetch")
    ResponseEntity<Answer> keep(
            @PathVariable LedgerEntryId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int seen,
            Actor actor) {
        try {
            var note = keepNote.keep(id, text, seen, actor);
            return ResponseEntity.ok(new Answer(note.text(), note.version(), times.clock(note.savedAt()), ""));
        } catch (NoteConflict conflict) {
            var kept = conflict.kept();
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new Answer(kept.text(), kept.version(), times.clock(kept.savedAt()), ""));
        } catch (Refused refused) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Answer("", seen, "", String.join(" ", refusals.words(refused))));
        }
    }
}
