package cn.hengli.assistance;

import cn.hengli.assistance.AssistanceBook.Wanted;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/** 查看协办: the items that a person may see, never others. */
@UseCase
@RequiredArgsConstructor
public class ReadAssistance {

    /** More than this nobody reads at once. */
    public static final int MOST = 500;

    private final AssistanceBook book;
    private final TakenSteps steps;
    private final Clock clock;

    public AssistanceOverview list(AssistanceFilter filter, Actor actor) {
        actor.mustHaveAny(Permission.READ_ALL_ENTRIES, Permission.FILL_IN, Permission.SIGN_OFF);
        var found = read(wanted(filter, actor), MOST + 1);
        var cut = found.size() > MOST;
        return AssistanceOverview.of(cut ? found.subList(0, MOST) : found, AssistanceRights.ownUnits(actor), cut);
    }

    public AssistanceFile one(AssistanceId id, Actor actor) {
        var row = book.find(id, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("assistance", id));
        if (!AssistanceRights.sees(actor, row.asker(), row.asked())) {
            throw NotFound.hidden("assistance", id);
        }
        var taken = new ArrayList<>(steps.of(id));
        Collections.reverse(taken);
        var possible = row.state().steps().stream()
                .filter(step -> AssistanceRights.maySpeakFor(actor, step.side(), row.unit(step.side())))
                .toList();
        return new AssistanceFile(standing(row), List.copyOf(taken), possible);
    }

    /** All of a task, as far as the actor may see them. */
    public List<AssistanceStanding> ofTask(TaskId task, Actor actor) {
        return read(Wanted.all(AssistanceRights.reach(actor)).about(task), MOST);
    }

    /** What waits for the actor's own units. */
    public List<AssistanceStanding> waiting(Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.SIGN_OFF);
        var own = AssistanceRights.ownUnits(actor);
        return read(Wanted.unfinished(own), MOST).stream()
                .filter(each -> each.isHeldByAny(own))
                .toList();
    }

    /** Who may see nothing is asked for nothing. */
    private List<AssistanceStanding> read(Wanted wanted, int limit) {
        var reach = wanted.reach();
        return reach != null && reach.isEmpty()
                ? List.of()
                : book.of(wanted, LocalDate.now(clock), limit).stream()
                        .map(this::standing)
                        .toList();
    }

    private Wanted wanted(AssistanceFilter filter, Actor actor) {
        return new Wanted(
                AssistanceRights.reach(actor),
                null,
                filter.units(),
                states(filter),
                filter.text().strip(),
                filter.taskNumber(),
                filter.overdue() ? LocalDate.now(clock) : null);
    }

    /** What is over is never overdue, whichever day was agreed on. */
    private static Set<AssistanceState> states(AssistanceFilter filter) {
        var state = filter.state();
        var states = state == null ? EnumSet.allOf(AssistanceState.class) : EnumSet.of(state);
        if (filter.overdue()) {
            states.removeAll(AssistanceState.over());
        }
        return states;
    }

    private AssistanceStanding standing(AssistanceRow row) {
        return row.standing(LocalDate.now(clock), clock.getZone());
    }
}
