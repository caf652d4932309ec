package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansAtWorkTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 6);

    /** The next plan begins in 2021, the one after it in 2024; which of them have a quarter opened? */
    @ParameterizedTest
    @CsvSource({
        "false, false, false, next",
        "false, false, true, old",
        "false, true, true, next",
        "true, false, true, old",
        "true, true, true, next",
    })
    void theNextPlanTakesOverOnceAQuarterOfItIsOpened(boolean later, boolean next, boolean old, String current) {
        var plans = List.of(
                plan("later", "2024Q1", "2026Q4", later),
                plan("next", "2021Q1", "2023Q4", next),
                plan("old", "2018Q4", "2020Q4", old));
        assertThat(PlansAtWork.current(plans, DAY))
                .hasValueSatisfying(plan -> assertThat(plan.code()).isEqualTo(current));
        assertThat(PlansAtWork.newest(plans, DAY))
                .hasValueSatisfying(plan -> assertThat(plan.code()).isEqualTo("next"));
    }

    @Test
    void aPlanThatHasNotBegunIsBetterThanNone() {
        var plans = List.of(plan("later", "2024Q1", "2026Q4", false));
        assertThat(PlansAtWork.current(plans, DAY)).isPresent();
        assertThat(PlansAtWork.current(List.of(), DAY)).isEmpty();
    }

    @Test
    void itsQuartersRunFromTheFirstToTheLast() {
        assertThat(plan("old", "2018Q4", "2019Q2", false).quarters()).hasToString("[2018Q4, 2019Q1, 2019Q2]");
    }

    private static PlanAtWork plan(String code, String first, String last, boolean opened) {
        return new PlanAtWork(PlanId.next(), code, code, Quarter.parse(first), Quarter.parse(last), opened);
    }
}
