package cn.hengli.ledger.web;

import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PlanAtWork;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the quarter a page is about. */
@Component
@RequiredArgsConstructor
class OpenedPeriods {

    private final PlansAtWork plans;
    private final PeriodBook periods;
    private final ReadLedger readLedger;
    private final Clock clock;

    /** A plan and its opened quarters, the newest first, as far as somebody is concerned with them. */
    record Opened(PlanAtWork plan, List<PeriodFacts> periods) {

        Optional<PeriodFacts> of(Quarter quarter) {
            return periods.stream()
                    .filter(period -> period.quarter().equals(quarter))
                    .findFirst();
        }

        /** See {@link PeriodFacts#chosen}. */
        Optional<PeriodFacts> chosen(@Nullable Quarter quarter, ToIntFunction<PeriodFacts> left) {
            return PeriodFacts.chosen(periods, quarter, left);
        }

        /** Those not closed, the newest first: while the office still reviews one quarter, the next may already be filled in. */
        List<PeriodFacts> open() {
            return periods.stream().filter(period -> !period.isClosed()).toList();
        }

        /** The quarter to open next: the one after the newest, or the plan's first. */
        Optional<Quarter> next(LocalDate today) {
            var quarter = periods.isEmpty()
                    ? plan.firstQuarter()
                    : periods.get(0).quarter().next();
            return plan.has(quarter) && !today.isBefore(quarter.firstDay()) ? Optional.of(quarter) : Optional.empty();
        }
    }

    /** A quarter that may be opened. */
    record Opening(String plan, Quarter quarter) {}

    /** What this person is concerned with. */
    Optional<Opened> current(Actor actor) {
        return current(plan -> readLedger.periods(plan, actor));
    }

    /** What this person's own units are concerned with. */
    Optional<Opened> own(Actor actor) {
        return current(plan -> readLedger.ownPeriods(plan, actor));
    }

    private Optional<Opened> current(Function<PlanId, List<PeriodFacts>> read) {
        return PlansAtWork.current(plans.recent(), today()).map(plan -> new Opened(plan, read.apply(plan.id())));
    }

    /** What to open next: a quarter of the plan people work on, else the first of the one that follows it. */
    Optional<Opening> toOpen(Opened current) {
        return next(current).or(() -> PlansAtWork.newest(plans.recent(), today())
                .map(this::of)
                .flatMap(this::next));
    }

    private Optional<Opening> next(Opened opened) {
        return opened.next(today()).map(quarter -> new Opening(opened.plan().code(), quarter));
    }

    Opened ofPlan(String code) {
        return of(plans.get(code));
    }

    PeriodFacts get(String code, Quarter quarter) {
        return periods.get(code, quarter);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Opened of(PlanAtWork plan) {
        return new Opened(plan, periods.of(plan.id()));
    }
}
