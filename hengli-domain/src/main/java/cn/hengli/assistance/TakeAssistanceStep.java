package cn.hengli.assistance;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;

/** 办理协办: either unit takes a step of its own, as {@link AssistanceState} lets it. */
@UseCase
@RequiredArgsConstructor
public class TakeAssistanceStep {

    private final Assistances assistances;
    private final TakenSteps steps;
    private final AssistanceDesk desk;
    private final Clock clock;

    /** @param revision that the actor has seen */
    public void take(AssistanceId id, int revision, AssistanceStep step, StepWords typed, Actor actor) {
        var item = assistances.getForChange(id);
        if (!AssistanceRights.sees(actor, item.asker(), item.asked())) {
            throw NotFound.hidden("assistance", id);
        }
        AssistanceRights.mustSpeakFor(actor, step.side(), item.unit(step.side()));
        if (isRepeated(item, revision, step, actor)) {
            return;
        }
        Stale.unlessSame(revision, item.revision(), "assistance", id);
        var words = typed.checkedFor(step, item, LocalDate.now(clock));
        item.take(step, words);
        desk.put(item, step, words, actor);
    }

    /** A second click, or a request that was sent again. */
    private boolean isRepeated(Assistance item, int revision, AssistanceStep step, Actor actor) {
        return item.revision() == revision + 1
                && steps.find(item.id(), item.revision())
                        .filter(last -> last.step() == step && last.account().equals(actor.account()))
                        .isPresent();
    }
}
