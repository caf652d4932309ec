package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Oddity;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPeriodTest {

    private final Town town = new Town();

    @Test
    void openingCreatesOnePendingEntryForEachObligation() {
        var period = town.open();
        assertThat(town.shelves.entries.all())
                .extracting(LedgerEntry::task, LedgerEntry::unit, LedgerEntry::role, LedgerEntry::state)
                .containsExactly(
                        tuple(town.assets.id(), town.resources.id(), AssignmentRole.LEAD, EntryState.PENDING),
                        tuple(town.sewers.id(), town.environment.id(), AssignmentRole.LEAD, EntryState.PENDING),
                        tuple(town.sewers.id(), town.yuetang.id(), AssignmentRole.SUPPORT, EntryState.PENDING));
        assertThat(town.shelves.entries.all()).allSatisfy(entry -> {
            assertThat(entry.period()).isEqualTo(period.id());
            assertThat(town.stepsOf(entry)).containsExactly(EntryStep.OPEN);
        });
        assertThat(town.shelves.changes.all).singleElement().satisfies(content -> assertThat(content)
                .containsEntry("dueOn", "2020-01-10"));
    }

    @Test
    void aNewEntryStartsWhereTheLastOneEnded() {
        town.open(Town.QUARTER.previous());
        town.submit(town.entryOf(town.environment), complete("完成第一批").percent("35"), town.liaison);
        town.open();
        var entry = town.entryOf(town.environment);
        assertThat(entry.content()).isEqualTo(EntryContent.startingAt(new BigDecimal("35")));
        assertThat(town.entryOf(town.yuetang).content().percent()).isNull();
    }

    @Test
    void aPercentThatWasNeverSubmittedIsNotCarriedOver() {
        town.open(Town.QUARTER.previous());
        town.save(town.entryOf(town.environment), complete("草稿").percent("35"), town.liaison);
        town.open();
        assertThat(town.entryOf(town.environment).content().percent()).isNull();
    }

    @Test
    void aQuarterIsOpenedOnce() {
        town.open();
        assertRefused(EntryRefusal.PERIOD_ALREADY_OPEN, town::open);
        assertRefused(
                EntryRefusal.PERIOD_ALREADY_OPEN,
                () -> town.openPeriod.preview(town.plan.id(), Town.QUARTER, town.office));
    }

    @ParameterizedTest
    @CsvSource({"2018Q3, QUARTER_OUTSIDE_PLAN", "2021Q1, QUARTER_OUTSIDE_PLAN", "2020Q2, QUARTER_NOT_BEGUN"})
    void onlyQuartersOfThePlanThatHaveBegunAreOpened(String quarter, EntryRefusal refusal) {
        assertRefused(refusal, () -> town.open(Quarter.parse(quarter)));
    }

    /** On the host it is still 31 December. */
    @Test
    void aQuarterBeginsAtTheTownsMidnight() {
        town.clock.set("2019-12-31T23:59");
        assertRefused(EntryRefusal.QUARTER_NOT_BEGUN, () -> town.open(Quarter.parse("2020Q1")));
        town.clock.set("2020-01-01T00:00");
        assertThat(town.open(Quarter.parse("2020Q1")).dueOn()).isEqualTo("2020-04-10");
    }

    @Test
    void whereNothingIsOwedNothingIsOpened() {
        town.shelves.owed.all.clear();
        assertRefused(EntryRefusal.NOTHING_OWED, town::open);
    }

    @Test
    void onlyTheOfficeOpens() {
        var command = new OpenPeriodCommand(town.plan.id(), Town.QUARTER, LocalDate.of(2020, 1, 10));
        for (var actor : List.of(town.leader, town.liaison, town.villageLeader, town.discipline)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> town.openPeriod.open(command, actor));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> town.openPeriod.preview(town.plan.id(), Town.QUARTER, actor));
        }
    }

    @Test
    void thePreviewCountsAndWarnsAndChangesNothing() {
        town.owes(town.assets, town.environment, AssignmentRole.SUPPORT);
        town.shelves.owed.oddities.add(new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "工业园区", List.of(26)));
        var preview = town.openPeriod.preview(town.plan.id(), Town.QUARTER, town.office);
        assertThat(preview.dueOn()).isEqualTo("2020-01-10");
        assertThat(preview.entries()).isEqualTo(4);
        assertThat(preview.tasks()).isEqualTo(2);
        assertThat(preview.owed())
                .extracting(
                        OpeningPreview.Owed::name,
                        OpeningPreview.Owed::leads,
                        OpeningPreview.Owed::supports,
                        OpeningPreview.Owed::total)
                .containsExactly(tuple("农资办", 1, 0, 1), tuple("环保分局", 1, 1, 2), tuple("月塘村", 0, 1, 1));
        assertThat(preview.oddities()).hasSize(1);
        assertThat(town.shelves.entries.all()).isEmpty();
    }
}
