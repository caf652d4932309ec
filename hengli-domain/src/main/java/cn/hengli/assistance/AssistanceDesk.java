package cn.hengli.assistance;

import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** What every step ends with: the item as it is now, and the step itself. */
@DomainService
@RequiredArgsConstructor
class AssistanceDesk {

    private final Assistances assistances;
    private final TakenSteps steps;
    private final Clock clock;

    void put(Assistance item, AssistanceStep step, StepWords words, Actor actor) {
        assistances.saveAndFlush(item);
        var unit = item.unit(step.side());
        steps.append(new TakenStep(
                item.id(),
                item.revision(),
                clock.instant(),
                actor.account(),
                actor.name(),
                step,
                item.state(),
                unit,
                AssistanceRights.isInPlaceOf(actor, unit),
                words.note(),
                words.day(),
                words.details()));
    }
}
