package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/**
 * 查看综合台账: for who reads all, at any time; for the units once the office published it, and then what the office accepted. Until then
 * it is hidden from them.
 */
@UseCase
@RequiredArgsConstructor
public class ReadConsolidated {

    private final PeriodBook periods;
    private final ConsolidatedLedger ledger;
    private final ProgressReading progress;

    /** The quarter, if the actor may read its consolidated ledger. */
    public PeriodFacts period(String planCode, Quarter quarter, Actor actor) {
        mustBeReader(actor);
        var period = periods.get(planCode, quarter);
        if (!period.isPublished() && !readsAll(actor)) {
            throw NotFound.hidden("consolidated ledger", planCode + " " + quarter);
        }
        return period;
    }

    public List<ConsolidatedTask> tasks(PeriodFacts period, Actor actor) {
        mustBeReader(actor);
        var standings = progress.of(period.plan(), null);
        var tasks = ledger.of(period.id()).stream()
                .map(task ->
                        task.with(standings.of(task.task(), period.quarter()).orElse(null)))
                .toList();
        return readsAll(actor)
                ? tasks
                : tasks.stream().map(ConsolidatedTask::acceptedOnly).toList();
    }

    /** The plan's quarters whose consolidated ledger the actor may read, the newest first. */
    public List<PeriodFacts> quarters(PlanId plan, Actor actor) {
        mustBeReader(actor);
        return periods.of(plan).stream()
                .filter(period -> period.isPublished() || readsAll(actor))
                .toList();
    }

    /** Whether the actor may ever read a consolidated ledger. */
    public static boolean isReader(Actor actor) {
        return readsAll(actor) || actor.may(Permission.FILL_IN) || actor.may(Permission.SIGN_OFF);
    }

    private static void mustBeReader(Actor actor) {
        if (!isReader(actor)) {
            actor.mustHave(Permission.READ_ALL_ENTRIES);
        }
    }

    private static boolean readsAll(Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES);
    }
}
