package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SaveOutcome;
import cn.hengli.page.Refusals;
import cn.hengli.page.Times;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves a draft while a person types; the answer is for the page's script. */
@RestController
@RequiredArgsConstructor
class AutosaveController {

    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final SaveDraft saveDraft;
    private final Refusals refusals;
    private final Times times;

    /**
     * @param version what the next save starts from; null when nothing was saved
     * @param savedAt the time of day to show
     * @param problems words by the name of the field; the empty name is the whole
     * @param fields what the entry now holds, where the page must take it over; after a conflict, what was sent, merged
     * @param theirs what others wrote in the fields that both changed; null where there is no conflict
     */
    record Answer(
            @Nullable Integer version,
            @Nullable EntryState state,
            String savedAt,
            Map<String, String> problems,
            @Nullable Map<String, Object> fields,
            @Nullable Map<String, Object> theirs) {}

    /** @param whole whether the answer says what the entry now holds in any case: a grid shows figures as they were understood */
    @PostMapping(path = "/entries/{id}/draft", headers = "X-Requested-With=fetch")
    ResponseEntity<Answer> save(
            @PathVariable LedgerEntryId id,
            @ModelAttribute EntryForm form,
            @RequestParam(defaultValue = "false") boolean whole,
            Actor actor) {
        try {
            return ResponseEntity.ok(saved(saveDraft.save(form.toCommand(id), actor), whole));
        } catch (EntryConflict conflict) {
            return ResponseEntity.status(CONFLICT).body(conflicting(conflict));
        } catch (Refused refused) {
            return ResponseEntity.status(REFUSED)
                    .body(new Answer(null, null, "", refusals.byField(refused.problems()), null, null));
        }
    }

    private Answer saved(SaveOutcome outcome, boolean whole) {
        var takenIn = outcome.merged() && outcome.problems().isEmpty();
        return new Answer(
                outcome.version(),
                outcome.state(),
                times.clock(outcome.savedAt()),
                refusals.byField(outcome.problems()),
                whole || takenIn ? EntryFields.of(outcome.content()) : null,
                null);
    }

    private static Answer conflicting(EntryConflict conflict) {
        return new Answer(
                conflict.version(),
                null,
                "",
                Map.of(),
                EntryFields.of(conflict.mine()),
                EntryFields.of(conflict.theirs(), conflict.fields()));
    }
}
