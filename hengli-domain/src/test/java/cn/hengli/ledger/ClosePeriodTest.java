package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.audit.AuditKind;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import java.util.Optional;
import java.util.SortedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosePeriodTest {

    private final Town town = new Town();
    private LedgerPeriod period;

    @BeforeEach
    void everyUnitHasReported() {
        period = town.open();
        accept(town.entryOf(town.resources));
        accept(town.entryOf(town.environment));
        accept(town.entryOf(town.yuetang));
    }

    @Test
    void closesOnceAndFreezesWhatTheQuarterShows() {
        town.closePeriod.close(period.id(), false, town.office);
        town.closePeriod.close(period.id(), false, town.office);

        assertThat(period.isClosed()).isTrue();
        assertThat(period.closedBy()).isEqualTo(town.office.name());
        assertThat(period.closings()).isEqualTo(1);
        assertThat(town.shelves.frozen.closings).containsExactly(1);
        assertThat(lastChange()).containsKey("closed");
    }

    @Test
    void refusesWhileSomethingWaitsForTheOfficeWhateverIsSaid() {
        var sewers = town.entryOf(town.environment);
        town.reviewEntry.reopen(sewers.id(), sewers.revision(), "核对公里数", town.office);
        town.submit(sewers, complete("完成11公里"), town.liaison);

        assertRefused(() -> town.closePeriod.close(period.id(), true, town.office), PeriodRefusal.UNREVIEWED);
        assertThat(period.isClosed()).isFalse();
        assertThat(town.shelves.frozen.closings).isEmpty();
    }

    @Test
    void closesOverWhatUnitsStillOweOnlyWhereTheOfficeSaysSo() {
        var sewers = town.entryOf(town.environment);
        town.reviewEntry.reopen(sewers.id(), sewers.revision(), "核对公里数", town.office);

        assertRefused(() -> town.closePeriod.close(period.id(), false, town.office), PeriodRefusal.INCOMPLETE);
        assertThat(period.isClosed()).isFalse();

        town.closePeriod.close(period.id(), true, town.office);
        assertThat(period.isClosed()).isTrue();
    }

    @Test
    void nothingInAClosedQuarterIsChanged() {
        town.close(period);
        var sewers = town.entryOf(town.environment);

        assertRefused(
                () -> town.reviewEntry.reopen(sewers.id(), sewers.revision(), "核对", town.office),
                EntryRefusal.PERIOD_CLOSED);
        assertRefused(
                () -> town.moveDueDate.move(period.id(), period.dueOn().plusDays(1), town.office),
                EntryRefusal.PERIOD_CLOSED);
        assertRefused(() -> town.consolidateTask.save(said("另写", 0), town.office), EntryRefusal.PERIOD_CLOSED);
        // who reads what is not changed by closing
        town.publishLedger.publish(period.id(), town.office);
        assertThat(period.publishedAt()).isNotNull();
    }

    @Test
    void openingAgainNeedsAReasonAndIsOnRecordEverAfter() {
        assertRefused(() -> town.reopenPeriod.reopen(period.id(), "没办结", town.office), PeriodRefusal.NOT_CLOSED);
        town.close(period);

        assertRefused(() -> town.reopenPeriod.reopen(period.id(), "  ", town.office), EntryRefusal.REASON_MISSING);
        assertThat(period.isClosed()).isTrue();

        town.reopenPeriod.reopen(period.id(), "环保分局公里数有误", town.office);
        var told = town.trail.entries().get(town.trail.entries().size() - 1);
        assertThat(told.kind()).isEqualTo(AuditKind.PERIOD_REOPENED);
        assertThat(told.subject() + told.detail()).isEqualTo("2019Q4环保分局公里数有误");
        assertThat(town.trail.kinds())
                .containsExactly(AuditKind.PERIOD_OPENED, AuditKind.PERIOD_CLOSED, AuditKind.PERIOD_REOPENED);
        assertThat(period.isClosed()).isFalse();
        assertThat(period.closings()).isEqualTo(1);
        assertThat(lastChange()).doesNotContainKey("closed");
        assertThat(town.shelves.changes.reasons).last().isEqualTo(Optional.of("环保分局公里数有误"));

        var sewers = town.entryOf(town.environment);
        town.reviewEntry.reopen(sewers.id(), sewers.revision(), "更正", town.office);
        town.close(period);
        assertThat(town.shelves.frozen.closings).containsExactly(1, 2);
    }

    @Test
    void isTheOfficesAlone() {
        for (var actor : new Actor[] {town.leader, town.liaison, town.discipline}) {
            assertThatThrownBy(() -> town.closePeriod.close(period.id(), true, actor))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> town.reopenPeriod.reopen(period.id(), "理由", actor))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private ConsolidateTaskCommand said(String summary, int revision) {
        return new ConsolidateTaskCommand(period.id(), town.sewers.id(), revision, summary, TaskLight.GREEN, "现场核实");
    }

    private void accept(LedgerEntry entry) {
        town.submit(entry, complete("已完成").actual(town.pipe, "12", false), town.office);
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
    }

    private SortedMap<String, String> lastChange() {
        return town.shelves.changes.all.get(town.shelves.changes.all.size() - 1);
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(Problem::reason)
                .containsExactly(reason));
    }
}
