package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.input;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignOffEntryTest {

    private final Town town = new Town();
    private LedgerEntry entry;

    @BeforeEach
    void submit() {
        town.open();
        entry = town.entryOf(town.yuetang);
        town.submit(entry, input().progress("配合完成征地"), town.villager);
    }

    @Test
    void itWaitsForTheUnitsLeader() {
        assertThat(entry.state()).isEqualTo(EntryState.AWAITING_SIGN_OFF);
        assertThat(entry.submittedAt()).as("has not reached the office").isNull();
        assertRefused(
                EntryRefusal.STEP_NOT_ALLOWED,
                () -> town.reviewEntry.accept(entry.id(), entry.revision(), town.office));
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        town.submitEntry.submitSaved(entry.id(), town.villager);
        assertThat(town.stepsOf(entry))
                .filteredOn(EntryStep.SUBMIT_FOR_SIGN_OFF::equals)
                .hasSize(1);
    }

    @Test
    void signedOffItReachesTheOfficeOnce() {
        var seen = entry.revision();
        town.signOffEntry.signOff(entry.id(), seen, town.villageLeader);
        town.signOffEntry.signOff(entry.id(), seen, town.villageLeader);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(entry.submittedAt()).isEqualTo(town.clock.instant());
        assertThat(entry.content().signedOffBy()).isEqualTo("月塘村责任领导");
        assertThat(town.stepsOf(entry)).filteredOn(EntryStep.SIGN_OFF::equals).hasSize(1);
    }

    @Test
    void declinedItGoesBackToTheLiaisonWithAReason() {
        town.signOffEntry.decline(entry.id(), entry.revision(), "数字请核实", town.villageLeader);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.returnReason()).isEqualTo("数字请核实");
        assertThat(entry.returnedBy()).isEqualTo("月塘村责任领导");
        assertThat(entry.reviewedAt()).as("the office has not looked at it").isNull();
        town.submit(entry, input().progress("配合完成征地3亩"), town.villager);
        assertThat(entry.state()).isEqualTo(EntryState.AWAITING_SIGN_OFF);
    }

    @Test
    void nothingIsDeclinedWithoutAReason() {
        assertRefused(
                EntryRefusal.REASON_MISSING,
                () -> town.signOffEntry.decline(entry.id(), entry.revision(), " ", town.villageLeader));
    }

    @Test
    void theLiaisonMayTakeItBack() {
        town.withdrawEntry.withdraw(entry.id(), town.villager);
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void nobodySignsWhatTheyHaveNotSeen() {
        var seen = entry.revision();
        town.withdrawEntry.withdraw(entry.id(), town.villager);
        town.submit(entry, input().progress("改过"), town.villager);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> town.signOffEntry.signOff(entry.id(), seen, town.villageLeader));
    }

    @Test
    void onlyTheUnitsOwnLeaderSigns() {
        var version = entry.revision();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.signOffEntry.signOff(entry.id(), version, town.villager));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.signOffEntry.signOff(entry.id(), version, town.office));
        var environment = town.entryOf(town.environment);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.signOffEntry.signOff(environment.id(), 1, town.villageLeader));
    }

    @Test
    void unitsThatDoNotWantItSubmitStraightToTheOffice() {
        var environment = town.entryOf(town.environment);
        town.submit(environment, Inputs.complete("完成第一批"), town.liaison);
        assertThat(environment.state()).isEqualTo(EntryState.SUBMITTED);
    }
}
