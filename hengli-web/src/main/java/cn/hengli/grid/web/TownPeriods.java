package cn.hengli.grid.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The quarters of the plan people work on. */
@Component
@RequiredArgsConstructor
class TownPeriods {

    private final PlansAtWork plans;
    private final ReadLedger readLedger;
    private final Clock clock;

    /** The newest first. */
    List<PeriodFacts> all(Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return PlansAtWork.current(plans.recent(), LocalDate.now(clock))
                .map(plan -> readLedger.periods(plan.id(), actor))
                .orElse(List.of());
    }

    /** @param quarter null for the one in which something is left to do */
    PeriodFacts get(@Nullable Quarter quarter, Actor actor) {
        return PeriodFacts.chosen(all(actor), quarter, PeriodFacts::unaccepted)
                .orElseThrow(() -> NotFound.missing("period", String.valueOf(quarter)));
    }
}
