package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.light.LightCause;
import cn.hengli.light.Rules;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.SamplePlan;
import cn.hengli.shared.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sewers of task 26 run from 1 September 2018 to 30 November 2020: 822 days, of which 487 have passed at the end of 2019. */
class ProgressReadingTest {

    private final Town town = new Town();
    private LedgerPeriod period;

    @BeforeEach
    void opens() {
        period = town.open();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-10T23:59, NOT_DUE, 0",
        "2020-01-11T00:00, FAR_BEHIND, 1",
    })
    void anEntryIsMissingOnceTheDueDayIsOverInTheTown(String moment, LightCause cause, int missing) {
        town.clock.set(moment);
        var judged = sewers(Town.QUARTER).judgement();
        assertThat(judged.cause()).isEqualTo(cause);
        assertThat(judged.missingInARow()).isEqualTo(missing);
    }

    @Test
    void whatIsHandedInWaitsForTheOfficeAndThenCounts() {
        var entry = town.entryOf(town.environment);
        town.submit(entry, complete("完成11公里").percent("55"), town.liaison);
        assertThat(sewers(Town.QUARTER).judgement().cause()).isEqualTo(LightCause.WITH_OFFICE);
        town.clock.set("2020-01-20T09:00");
        assertThat(sewers(Town.QUARTER).light()).isEqualTo(TaskLight.GREY);

        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        var judged = sewers(Town.QUARTER).judgement();
        assertThat(judged.cause()).isEqualTo(LightCause.ON_SCHEDULE);
        assertThat(judged.percent()).isEqualByComparingTo("55");
        assertThat(judged.expected()).isEqualByComparingTo("59.2");
        assertThat(judged.carried()).isFalse();
    }

    @Test
    void whatCameBackAndWasNotHandedInAgainIsMissing() {
        var entry = town.entryOf(town.environment);
        town.submit(entry, complete("完成11公里").percent("60"), town.liaison);
        town.reviewEntry.giveBack(entry.id(), entry.revision(), "核对公里数", town.office);
        town.clock.set("2020-01-20T09:00");
        assertThat(sewers(Town.QUARTER).judgement().causes()).contains(LightCause.MISSING);
    }

    @Test
    void theLastAcceptedPercentIsCarriedOnAndTwoMissingInARowAreRed() {
        var entry = town.entryOf(town.environment);
        town.submit(entry, complete("完成11公里").percent("95"), town.liaison);
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        town.clock.set("2020-03-28T09:00");
        var first = town.open(Quarter.parse("2020Q1"));
        town.clock.set("2020-04-11T09:00");
        var one = sewers(first.quarter()).judgement();
        assertThat(one.cause()).isEqualTo(LightCause.MISSING);
        assertThat(one.percent()).isEqualByComparingTo("95");
        assertThat(one.carried()).isTrue();
        assertThat(one.light()).isEqualTo(TaskLight.YELLOW);

        var second = town.open(Quarter.parse("2020Q2"));
        town.clock.set("2020-07-11T09:00");
        var two = sewers(second.quarter()).judgement();
        assertThat(two.cause()).isEqualTo(LightCause.MISSING_AGAIN);
        assertThat(two.missingInARow()).isEqualTo(2);
        assertThat(two.light()).isEqualTo(TaskLight.RED);
    }

    @Test
    void aQuarterThatWasNotOpenedBreaksTheRow() {
        town.clock.set("2020-04-11T09:00");
        var later = town.open(Quarter.parse("2020Q2"));
        town.clock.set("2020-07-11T09:00");
        assertThat(sewers(later.quarter()).judgement().missingInARow()).isEqualTo(1);
    }

    @Test
    void aClosedQuarterKeepsItsLightsWhateverBecomesOfTasksAndRules() {
        town.clock.set("2020-01-20T09:00");
        town.closePeriod.close(period.id(), true, town.office);
        var before = sewers(Town.QUARTER).judgement();

        SamplePlan.moveTo(town.sewers, LocalDate.of(2030, 12, 31));
        town.rules.append(Rules.of(2, "2019Q4", 90, 99));
        assertThat(sewers(Town.QUARTER).judgement()).isEqualTo(before);
        assertThat(before.ruleVersion()).isEqualTo(1);

        // opened again it is judged anew, closed again the new lights are kept beside the old ones
        town.reopenPeriod.reopen(period.id(), "补报", town.office);
        assertThat(sewers(Town.QUARTER).judgement().ruleVersion()).isEqualTo(2);
        town.closePeriod.close(period.id(), true, town.office);
        assertThat(town.shelves.progress.kept.get(period.id())).containsOnlyKeys(1, 2);
    }

    private TaskStanding sewers(Quarter quarter) {
        return town.progress
                .of(town.plan.id(), null)
                .of(town.sewers.id(), quarter)
                .orElseThrow();
    }
}
