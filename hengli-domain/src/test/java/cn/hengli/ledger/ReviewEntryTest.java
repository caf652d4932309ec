package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewEntryTest {

    private final Town town = new Town();
    private LedgerEntry entry;

    @BeforeEach
    void submit() {
        town.open();
        entry = town.entryOf(town.environment);
        town.submit(entry, complete("完成第一批"), town.liaison);
    }

    @Test
    void whatIsAcceptedOnceStaysAccepted() {
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        var revision = entry.revision();
        town.reviewEntry.accept(entry.id(), revision - 1, town.office);
        assertThat(entry.state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(entry.revision()).isEqualTo(revision);
        assertThat(entry.reviewedAt()).isEqualTo(town.clock.instant());
    }

    @Test
    void whatAColleagueAcceptedIsSaidToHaveBeen() {
        var seen = entry.revision();
        town.reviewEntry.accept(entry.id(), seen, town.office);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.reviewEntry.accept(entry.id(), seen, town.officeColleague))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(EntryRefusal.ALREADY_ACCEPTED, "领导小组办公室")));
        assertThat(town.stepsOf(entry)).filteredOn(EntryStep.ACCEPT::equals).hasSize(1);
    }

    @Test
    void nobodyAcceptsWhatTheyHaveNotSeen() {
        var seen = entry.revision();
        town.withdrawEntry.withdraw(entry.id(), town.liaison);
        town.submit(entry, complete("改过的内容"), town.liaison);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> town.reviewEntry.accept(entry.id(), seen, town.office));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> town.reviewEntry.giveBack(entry.id(), seen, "不清楚", town.office));
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void whatComesBackSaysWhyAndFromWhom() {
        town.reviewEntry.giveBack(entry.id(), entry.revision(), " 请补充公里数 ", town.office);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.returnReason()).isEqualTo("请补充公里数");
        assertThat(entry.returnedBy()).isEqualTo("领导小组办公室");
        assertThat(town.shelves.revisions.of(entry.id())).last().satisfies(revision -> assertThat(revision.note())
                .isEqualTo("请补充公里数"));
    }

    @Test
    void whatCameBackIsMendedAndAccepted() {
        town.reviewEntry.giveBack(entry.id(), entry.revision(), "请补充公里数", town.office);
        town.save(entry, complete("完成第一批6公里"), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        town.submitEntry.submitSaved(entry.id(), town.liaison);
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        assertThat(entry.state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(entry.returnReason()).isNull();
    }

    @Test
    void whatWasAcceptedIsReopenedWithAReason() {
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        town.reviewEntry.reopen(entry.id(), entry.revision(), "数据与水务中心不一致", town.office);
        assertThat(entry.state()).isEqualTo(EntryState.RETURNED);
        assertThat(entry.returnReason()).isEqualTo("数据与水务中心不一致");
        town.submit(entry, complete("更正后"), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n"})
    void nothingGoesBackWithoutAReason(String reason) {
        assertRefused(
                EntryRefusal.REASON_MISSING,
                () -> town.reviewEntry.giveBack(entry.id(), entry.revision(), reason, town.office));
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        assertRefused(
                EntryRefusal.REASON_MISSING,
                () -> town.reviewEntry.reopen(entry.id(), entry.revision(), reason, town.office));
    }

    @Test
    void aReasonThatCannotBeKeptIsNamed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.reviewEntry.giveBack(entry.id(), entry.revision(), "长".repeat(501), town.office))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("reason", TextRefusal.TOO_LONG, 500, 501)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.reviewEntry.giveBack(entry.id(), entry.revision(), "空\u0000字符", town.office))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("reason", TextRefusal.FORBIDDEN_CHARACTER)));
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void onlyTheOfficeReviews() {
        var version = entry.revision();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.reviewEntry.accept(entry.id(), version, town.liaison));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.reviewEntry.giveBack(entry.id(), version, "x", town.leader));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.reviewEntry.accept(entry.id(), version, town.villager));
    }

    @Test
    void aDraftIsNotAccepted() {
        town.withdrawEntry.withdraw(entry.id(), town.liaison);
        assertRefused(
                EntryRefusal.STEP_NOT_ALLOWED,
                () -> town.reviewEntry.accept(entry.id(), entry.revision(), town.office));
    }

    @Test
    void aClosedQuarterIsNotReviewedAnyMore() {
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        town.close(town.shelves.periods.getById(entry.period()));
        assertRefused(
                EntryRefusal.PERIOD_CLOSED,
                () -> town.reviewEntry.reopen(entry.id(), entry.revision(), "改", town.office));
    }

    @Test
    void whatIsNotYetReviewedMayBeWithdrawnOnce() {
        town.withdrawEntry.withdraw(entry.id(), town.liaison);
        town.withdrawEntry.withdraw(entry.id(), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
        assertThat(entry.content().progress()).isEqualTo("完成第一批");
        assertThat(town.stepsOf(entry)).filteredOn(EntryStep.WITHDRAW::equals).hasSize(1);
    }

    @Test
    void whatIsReviewedIsNotWithdrawn() {
        town.reviewEntry.accept(entry.id(), entry.revision(), town.office);
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> town.withdrawEntry.withdraw(entry.id(), town.liaison));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.withdrawEntry.withdraw(entry.id(), town.leader));
    }
}
