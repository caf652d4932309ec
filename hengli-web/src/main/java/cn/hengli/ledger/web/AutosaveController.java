package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SaveOutcome;
import cn.hengli.page.Refusals;
import cn.hengli.page.Times;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves a draft while a person types; the answer is for the page's script. */
@RestController
@RequiredArgsConstructor
class AutosaveController {

    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final SaveDraft saveDraft;
    private final ReadEntry readEntry;
    private final Refusals refusals;
    private final Times times;

    /**
     * @param version what the next save starts from; null when nothing was saved
     * @param savedAt the time of day to show
     * @param problems words by the name of the field; the empty name is the whole
     * @param fields what the entry now holds, where others' changes were taken in
     */
    record Answer(
            @Nullable Integer version,
            String savedAt,
            Map<String, String> problems,
            @Nullable Map<String, Object> fields) {}

    @PostMapping(path = "/entries/{id}/draft", headers = "X-Requested-With=fetch")
    ResponseEntity<Answer> save(@PathVariable LedgerEntryId id, @ModelAttribute EntryForm form, Actor actor) {
        try {
            var outcome = saveDraft.save(form.toCommand(id), actor);
            return ResponseEntity.ok(new Answer(
                    outcome.version(),
                    times.clock(outcome.savedAt()),
                    words(outcome.problems()),
                    outcome.merged() && outcome.problems().isEmpty() ? fields(outcome, actor) : null));
        } catch (EntryConflict conflict) {
            return ResponseEntity.status(CONFLICT).body(new Answer(null, "", Map.of(), null));
        } catch (Refused refused) {
            return ResponseEntity.status(REFUSED).body(new Answer(null, "", words(refused.problems()), null));
        }
    }

    private Map<String, Object> fields(SaveOutcome outcome, Actor actor) {
        var form = EntryForm.of(readEntry.read(outcome.entry(), actor).content(), outcome.version());
        var fields = new TreeMap<String, Object>(Map.of(
                "progress", form.getProgress(),
                "nothingToReport", form.isNothingToReport(),
                "nothingReason", form.getNothingReason(),
                "percent", form.getPercent(),
                "light", form.getLight(),
                "problems", form.getProblems(),
                "helpNeeded", form.getHelpNeeded(),
                "nextPlan", form.getNextPlan(),
                "signedOffBy", form.getSignedOffBy()));
        form.getActuals().forEach((indicator, actual) -> {
            fields.put("actuals[" + indicator + "].value", actual.getValue());
            fields.put("actuals[" + indicator + "].notApplicable", actual.isNotApplicable());
        });
        return fields;
    }

    private Map<String, String> words(List<Problem> problems) {
        var words = new TreeMap<String, String>();
        problems.forEach(
                problem -> words.put(Objects.requireNonNullElse(problem.field(), ""), refusals.words(problem)));
        return words;
    }
}
