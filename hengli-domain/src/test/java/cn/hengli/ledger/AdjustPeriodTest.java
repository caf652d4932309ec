package cn.hengli.ledger;

import static cn.hengli.ledger.EntryStep.*;
import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.Inputs.input;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.ledger.PeriodDifference.Change;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Stale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdjustPeriodTest {

    private final Town town = new Town();
    private LedgerPeriod period;
    private LedgerEntry village;

    @BeforeEach
    void open() {
        town.open(Town.QUARTER.previous());
        town.submit(town.entryOf(town.environment), complete("完成第一批").percent("35"), town.liaison);
        period = town.open();
        village = town.entryOf(town.yuetang);
    }

    @Test
    void aQuarterThatWasJustOpenedIsInStep() {
        assertThat(town.adjustPeriod.preview(period.id(), town.office).lines()).isEmpty();
    }

    @Test
    void lookingChangesNothing() {
        var before = town.shelves.entries.all().size();
        turnAround();
        town.adjustPeriod.preview(period.id(), town.office);
        assertThat(town.shelves.entries.all()).hasSize(before);
        assertThat(village.lapsedAt()).isNull();
    }

    @Test
    void whatIsOwedByNowIsAddedAndWhatIsNotLapses() {
        turnAround();
        var done = town.adjust(period);
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.lapsed()).isEqualTo(1);
        var added = town.entryOf(town.resources);
        assertThat(added.task()).isEqualTo(town.sewers.id());
        assertThat(added.state()).isEqualTo(EntryState.PENDING);
        assertThat(added.period()).isEqualTo(period.id());
        assertThat(town.stepsOf(added)).containsExactly(ADD);
        assertThat(village.lapsedAt()).isEqualTo(town.clock.instant());
        assertThat(town.stepsOf(village)).containsExactly(OPEN, LAPSE);
        assertThat(town.shelves.changes.all).last().satisfies(content -> assertThat(content)
                .containsEntry("added", "1")
                .containsEntry("lapsed", "1")
                .containsEntry("roles", "0")
                .containsEntry("dueOn", "2020-01-10"));
        assertThat(town.adjustPeriod.preview(period.id(), town.office).isInStep())
                .isTrue();
    }

    @Test
    void anAddedEntryStartsWhereTheLastQuarterEnded() {
        town.owesNoMore(town.sewers, town.environment);
        var later = town.open(Town.QUARTER.next());
        town.owes(town.sewers, town.environment, LEAD);
        town.adjust(later);
        assertThat(town.entryOf(town.environment).content().percent()).isEqualByComparingTo("35");
    }

    @Test
    void aDraftStaysThoughNothingIsOwed() {
        town.save(village, input().progress("配合征地3亩"), town.villager);
        town.owesNoMore(town.sewers, town.yuetang);
        var seen = town.adjustPeriod.preview(period.id(), town.office);
        assertThat(seen.of(Change.KEEP))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().id()).isEqualTo(village.id()));
        assertThat(town.adjust(period).isInStep()).isTrue();
        assertThat(village.lapsedAt()).isNull();
        town.submit(village, input().progress("配合征地3亩"), town.villager);
    }

    @Test
    void soDoesOneWithAFileEvenAfterItWasRemoved() {
        var file = new EvidenceFile("照片.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        var attached = town.attachEvidence.attach(village.id(), file, town.villager);
        town.removeEvidence.remove(attached.id(), town.villager);
        town.owesNoMore(town.sewers, town.yuetang);
        assertThat(town.adjust(period).of(Change.KEEP)).hasSize(1);
        assertThat(village.lapsedAt()).isNull();
    }

    @Test
    void nothingMoreIsDoneWithWhatLapsed() {
        turnAround();
        var seen = village.revision();
        town.adjust(period);
        var file = new EvidenceFile("照片.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                EntryRefusal.ENTRY_LAPSED, () -> town.save(village, seen, input().progress("配合征地"), town.villager));
        assertRefused(
                EntryRefusal.ENTRY_LAPSED, () -> town.submit(village, seen, input().progress("配合征地"), town.villager));
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> town.submitEntry.submitSaved(village.id(), town.villager));
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> town.attachEvidence.attach(village.id(), file, town.villager));
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> town.save(village, input().progress("代填"), town.office));
        assertRefused(
                EntryRefusal.ENTRY_LAPSED,
                () -> town.reviewEntry.accept(village.id(), village.revision(), town.office));
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> village.become(LEAD));
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> village.lapse(town.clock.instant()));
        assertThat(town.stepsOf(village)).containsExactly(OPEN, LAPSE);
    }

    @Test
    void onlyAPendingEntryLapsesAndOnlyALapsedOneIsRevived() {
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> village.revive(null));
        town.save(village, input().progress("配合征地"), town.villager);
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> village.lapse(town.clock.instant()));
        assertThat(village.lapsedAt()).isNull();
    }

    @Test
    void whatIsOwedAgainIsRevivedWithTheRoleItHasByNow() {
        turnAround();
        town.adjust(period);
        var entries = town.shelves.entries.all().size();
        town.owes(town.sewers, town.yuetang, LEAD);
        var done = town.adjust(period);
        assertThat(done.of(Change.REVIVE)).hasSize(1);
        assertThat(done.added()).isEqualTo(1);
        assertThat(town.shelves.entries.all()).hasSize(entries);
        assertThat(village.lapsedAt()).isNull();
        assertThat(village.role()).isEqualTo(LEAD);
        assertThat(town.stepsOf(village)).containsExactly(OPEN, LAPSE, REVIVE, BECOME_LEAD);
        town.submit(village, complete("又归我们"), town.villager);
        assertThat(village.state()).isEqualTo(EntryState.AWAITING_SIGN_OFF);
    }

    @Test
    void whatIsRevivedStartsWhereTheLastQuarterEndedByNow() {
        var lead = town.entryOf(town.environment);
        town.owesNoMore(town.sewers, town.environment);
        town.adjust(period);
        var last = town.shelves.entries.all().stream()
                .filter(entry -> entry.unit().equals(town.environment.id()))
                .findFirst()
                .orElseThrow();
        town.reviewEntry.giveBack(last.id(), last.revision(), "核对", town.office);
        town.submit(last, complete("完成第一批").percent("38"), town.liaison);
        town.owes(town.sewers, town.environment, LEAD);
        town.adjust(period);
        assertThat(lead.content().percent()).isEqualByComparingTo("38");
    }

    @Test
    void aChangedRoleLeavesWhatWasWrittenAndAsksForWhatTheLeadOwes() {
        town.submit(village, input().progress("配合征地3亩"), town.villager);
        town.signOffEntry.decline(village.id(), village.revision(), "写明地块", town.villageLeader);
        town.owesNoMore(town.sewers, town.yuetang);
        town.owes(town.sewers, town.yuetang, LEAD);
        assertThat(town.adjust(period).rolesChanged()).isEqualTo(1);
        assertThat(village.role()).isEqualTo(LEAD);
        assertThat(village.state()).isEqualTo(EntryState.RETURNED);
        assertThat(village.content().progress()).isEqualTo("配合征地3亩");
        assertRefused(
                EntryRefusal.PERCENT_MISSING,
                () -> town.submit(village, input().progress("配合征地3亩").light("GREEN"), town.villager));
        town.owesNoMore(town.sewers, town.yuetang);
        town.owes(town.sewers, town.yuetang, SUPPORT);
        town.adjust(period);
        assertThat(town.stepsOf(village))
                .containsExactly(OPEN, SAVE, SUBMIT_FOR_SIGN_OFF, DECLINE, BECOME_LEAD, SAVE, BECOME_SUPPORT);
    }

    @Test
    void theHistoryOfAChangedRoleKeepsTheFilesThatAreThere() {
        town.attachEvidence.attach(
                village.id(), new EvidenceFile("照片.txt", "text/plain", new byte[] {65}), town.villager);
        town.owesNoMore(town.sewers, town.yuetang);
        town.owes(town.sewers, town.yuetang, LEAD);
        town.adjust(period);
        assertThat(town.shelves.revisions.of(village.id())).last().satisfies(revision -> assertThat(revision.content())
                .containsEntry("attachments", "照片.txt"));
    }

    @Test
    void nothingElseIsAppliedThanWasSeen() {
        turnAround();
        var seen = town.adjustPeriod.preview(period.id(), town.office).fingerprint();
        town.save(village, input().progress("抢先写的"), town.villager);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> town.adjustPeriod.apply(period.id(), seen, town.office));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> town.adjustPeriod.apply(period.id(), "", town.office));
        assertThat(town.entryOf(town.resources).task()).as("nothing was added").isEqualTo(town.assets.id());
        assertThat(village.content().progress()).isEqualTo("抢先写的");
    }

    @Test
    void aSecondClickDoesNothingMore() {
        turnAround();
        var seen = town.adjustPeriod.preview(period.id(), town.office).fingerprint();
        town.adjustPeriod.apply(period.id(), seen, town.office);
        var kept = town.shelves.changes.all.size();
        assertThat(town.adjustPeriod.apply(period.id(), seen, town.office).isInStep())
                .isTrue();
        assertThat(town.shelves.changes.all).hasSize(kept);
        assertThat(town.stepsOf(village)).containsExactly(OPEN, LAPSE);
    }

    @Test
    void aClosedQuarterStaysAsItIs() {
        turnAround();
        town.close(period);
        assertRefused(EntryRefusal.PERIOD_CLOSED, () -> town.adjustPeriod.preview(period.id(), town.office));
        assertRefused(EntryRefusal.PERIOD_CLOSED, () -> town.adjustPeriod.apply(period.id(), "", town.office));
        assertThat(village.lapsedAt()).isNull();
    }

    @Test
    void onlyTheOfficeAdjusts() {
        for (var actor : List.of(town.leader, town.liaison, town.villageLeader, town.discipline)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> town.adjustPeriod.preview(period.id(), actor));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> town.adjustPeriod.apply(period.id(), "", actor));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.adjustPeriod.preview(LedgerPeriodId.next(), town.office));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.adjustPeriod.apply(LedgerPeriodId.next(), "", town.office));
    }

    /** 农资办 supports the sewers in the place of 月塘村. */
    private void turnAround() {
        town.owesNoMore(town.sewers, town.yuetang);
        town.owes(town.sewers, town.resources, SUPPORT);
    }
}
