package cn.hengli.ledger;

import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerPeriodTest {

    private final Town town = new Town();

    @ParameterizedTest
    @CsvSource({
        "2018Q4, 2019-01-10",
        "2019Q1, 2019-04-10",
        "2019Q2, 2019-07-10",
        "2019Q3, 2019-10-10",
        "2020Q1, 2020-04-10"
    })
    void isDueOnTheTenthDayAfterTheQuarterEnds(String quarter, LocalDate dueOn) {
        assertThat(LedgerPeriod.defaultDueOn(Quarter.parse(quarter))).isEqualTo(dueOn);
    }

    @Test
    void theOfficeMovesTheDueDateAndItIsKept() {
        var period = town.open();
        town.moveDueDate.move(period.id(), LocalDate.of(2020, 1, 15), town.office);
        assertThat(period.dueOn()).isEqualTo("2020-01-15");
        assertThat(town.shelves.changes.all).last().satisfies(content -> assertThat(content)
                .containsEntry("dueOn", "2020-01-15"));
    }

    @Test
    void movingItToWhereItIsLeavesNoTrace() {
        var period = town.open();
        town.moveDueDate.move(period.id(), period.dueOn(), town.office);
        assertThat(town.shelves.changes.all).hasSize(1);
    }

    /** Today is 2020-01-06, the quarter is 2019Q4: its usual date is the 10th. */
    @ParameterizedTest
    @CsvSource({
        "2019-09-30, true",
        "2019-12-31, true",
        "2020-01-05, true",
        "2020-01-06, false",
        "2020-01-09, false",
        "2020-02-01, false"
    })
    void nobodyIsMadeLateByADateThatHasPassed(LocalDate day, boolean refused) {
        var period = town.open();
        if (refused) {
            assertRefused(EntryRefusal.DUE_DATE_TOO_EARLY, () -> town.moveDueDate.move(period.id(), day, town.office));
        } else {
            town.moveDueDate.move(period.id(), day, town.office);
            assertThat(period.dueOn()).isEqualTo(day);
        }
    }

    @Test
    void aQuarterOpenedLongAfterMayHaveItsUsualDateAndNoneBeforeThat() {
        var quarter = Quarter.parse("2019Q3");
        assertRefused(
                EntryRefusal.DUE_DATE_TOO_EARLY,
                () -> town.openPeriod.open(
                        new OpenPeriodCommand(town.plan.id(), quarter, LocalDate.of(2019, 10, 9)), town.office));
        var usual = LocalDate.of(2019, 10, 10);
        assertThat(town.openPeriod
                        .open(new OpenPeriodCommand(town.plan.id(), quarter, usual), town.office)
                        .dueOn())
                .isEqualTo(usual);
    }

    @Test
    void aMissingDueDateIsNamed() {
        assertRefused(
                EntryRefusal.DUE_DATE_MISSING,
                () -> town.openPeriod.open(new OpenPeriodCommand(town.plan.id(), Town.QUARTER, null), town.office));
        var period = town.open();
        assertRefused(EntryRefusal.DUE_DATE_MISSING, () -> town.moveDueDate.move(period.id(), null, town.office));
    }

    @Test
    void onceClosedNothingMoves() {
        var period = town.open();
        town.close(period);
        assertRefused(
                EntryRefusal.PERIOD_CLOSED,
                () -> town.moveDueDate.move(period.id(), LocalDate.of(2020, 1, 15), town.office));
    }

    @Test
    void onlyTheOfficeMovesIt() {
        var period = town.open();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.moveDueDate.move(period.id(), LocalDate.of(2020, 1, 15), town.liaison));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.moveDueDate.move(LedgerPeriodId.next(), LocalDate.of(2020, 1, 15), town.office));
    }
}
