package cn.hengli.workbook.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the quarter that a workbook is about, as the pages of the ledger do. */
@Component
@RequiredArgsConstructor
class WorkbookPeriods {

    private final PlansAtWork plans;
    private final ReadLedger readLedger;
    private final Clock clock;

    /** The newest first. */
    List<PeriodFacts> all(Actor actor) {
        return PlansAtWork.current(plans.recent(), LocalDate.now(clock))
                .map(plan -> actor.may(Permission.READ_ALL_ENTRIES)
                        ? readLedger.periods(plan.id(), actor)
                        : readLedger.ownPeriods(plan.id(), actor))
                .orElse(List.of());
    }

    /** The one asked for; where none is, the earliest that is open and has something left to do, or the newest. */
    static Optional<PeriodFacts> chosen(List<PeriodFacts> periods, @Nullable Quarter quarter) {
        if (quarter != null) {
            return periods.stream()
                    .filter(period -> period.quarter().equals(quarter))
                    .findFirst();
        }
        return periods.stream()
                .filter(period -> !period.isClosed() && period.missing() > 0)
                .reduce((newer, older) -> older)
                .or(() -> periods.stream().findFirst());
    }
}
