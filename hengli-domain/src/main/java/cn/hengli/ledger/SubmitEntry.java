package cn.hengli.ledger;

import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;

/** 报送: hands an entry to the office, by way of the unit's leader where the unit wants that. */
@UseCase
@RequiredArgsConstructor
public class SubmitEntry {

    private final EntryDesk desk;
    private final EntryWriting writing;
    private final Tasks tasks;
    private final Units units;
    private final Clock clock;

    /**
     * Writes and submits in one step; a second click finds it done and changes nothing.
     *
     * @throws EntryConflict when somebody else wrote in it since: nobody submits what they have not seen
     * @throws Refused naming every field that hinders
     */
    public void submit(WriteEntryCommand command, Actor actor) {
        var entry = desk.take(command.entry(), actor);
        var draft = writing.draft(entry, command, actor);
        if (draft.merged()) {
            throw new EntryConflict(entry, draft.content(), Set.of());
        }
        // before the look for a second click: other text, sent from another window, must not vanish in silence
        writing.write(entry, draft.content(), actor);
        if (!draft.problems().isEmpty() || !isDone(entry, actor)) {
            submit(entry, actor, draft.problems());
        }
    }

    /** Submits the entry as it was last saved. */
    public void submitSaved(LedgerEntryId id, Actor actor) {
        var entry = desk.take(id, actor);
        writing.mustWrite(entry, actor);
        if (!isDone(entry, actor)) {
            submit(entry, actor, List.of());
        }
    }

    /**
     * Submits the entry as it was last saved and shown.
     *
     * @param version the revision that was shown
     * @throws Stale when it was changed since: nobody submits what they have not seen
     */
    public void submitSeen(LedgerEntryId id, int version, Actor actor) {
        var entry = desk.take(id, actor);
        writing.mustWrite(entry, actor);
        if (isDone(entry, actor)) {
            return;
        }
        Stale.unlessSame(version, entry.revision(), "entry", id);
        submit(entry, actor, List.of());
    }

    private boolean isDone(LedgerEntry entry, Actor actor) {
        return desk.isRepeated(entry, EntryStep.SUBMIT, actor)
                || desk.isRepeated(entry, EntryStep.SUBMIT_FOR_SIGN_OFF, actor);
    }

    private void submit(LedgerEntry entry, Actor actor, List<Problem> notUnderstood) {
        var problems = new ArrayList<>(notUnderstood);
        var task = tasks.getById(entry.task());
        var named = new TreeSet<String>();
        notUnderstood.forEach(problem -> named.add(String.valueOf(problem.field())));
        SubmissionRule.check(entry.content(), entry.role(), task.schedule().continuing()).stream()
                .filter(problem -> !named.contains(String.valueOf(problem.field())))
                .forEach(problems::add);
        Refused.unlessEmpty(problems);
        var ownUnit = actor.may(Permission.FILL_IN, entry.unit());
        var signOffFirst = ownUnit && units.getById(entry.unit()).signOff();
        entry.submit(signOffFirst, actor, clock.instant());
        desk.putBack(entry, signOffFirst ? EntryStep.SUBMIT_FOR_SIGN_OFF : EntryStep.SUBMIT, actor, null);
    }
}
