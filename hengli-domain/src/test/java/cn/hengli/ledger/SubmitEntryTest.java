package cn.hengli.ledger;

import static cn.hengli.ledger.EntryStep.OPEN;
import static cn.hengli.ledger.EntryStep.SAVE;
import static cn.hengli.ledger.EntryStep.SUBMIT;
import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitEntryTest {

    private final Town town = new Town();
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        town.open();
        entry = town.entryOf(town.environment);
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        var seen = entry.revision();
        town.submit(entry, seen, complete("完成第一批"), town.liaison);
        var first = entry.submittedAt();
        town.submit(entry, seen, complete("完成第一批"), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(town.stepsOf(entry)).containsExactly(OPEN, SAVE, SUBMIT);
        assertThat(entry.submittedAt()).isEqualTo(first).isNotNull();
    }

    @Test
    void submittingTheSavedEntryTwiceIsSubmittingOnce() {
        town.save(entry, complete("完成第一批"), town.liaison);
        town.submitEntry.submitSaved(entry.id(), town.liaison);
        town.submitEntry.submitSaved(entry.id(), town.liaison);
        assertThat(town.stepsOf(entry)).containsExactly(OPEN, SAVE, SUBMIT);
    }

    @Test
    void otherTextSentFromASecondWindowDoesNotVanish() {
        var seen = entry.revision();
        town.submit(entry, seen, complete("第一个窗口"), town.liaison);
        assertThatExceptionOfType(EntryConflict.class)
                .isThrownBy(() -> town.submit(entry, seen, complete("第二个窗口"), town.liaison))
                .satisfies(conflict -> {
                    assertThat(conflict.theirs().progress()).isEqualTo("第一个窗口");
                    assertThat(conflict.mine().progress()).isEqualTo("第二个窗口");
                });
    }

    @Test
    void somebodyElseCannotSubmitItAgain() {
        town.submit(entry, complete("完成第一批"), town.liaison);
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> town.submitEntry.submitSaved(entry.id(), town.colleague));
    }

    @Test
    void theFormsFiguresMayBeWrittenAnyWay() {
        town.submit(entry, complete("完成第一批").percent("50.0").actual(town.pipe, "12.50", false), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void contentThatNobodyHasSeenIsNotSubmitted() {
        var seen = entry.revision();
        town.save(entry, input().progress("完成第一批"), town.liaison);
        var kept = entry.revision();
        assertThatExceptionOfType(EntryConflict.class)
                .isThrownBy(() -> town.submit(entry, seen, input().percent("40").light("GREEN"), town.colleague))
                .satisfies(conflict -> {
                    assertThat(conflict.mine().progress()).isEqualTo("完成第一批");
                    assertThat(conflict.mine().percent()).isEqualByComparingTo("40");
                    assertThat(conflict.version())
                            .as("what the next try starts from is kept")
                            .isEqualTo(kept);
                    // having seen it, the colleague may submit it
                    town.submit(entry, conflict.version(), complete("完成第一批"), town.colleague);
                });
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.submit(entry, input().percent("很多"), town.liaison))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                Problem.at("percent", EntryRefusal.PERCENT_NOT_A_NUMBER),
                                Problem.at("progress", EntryRefusal.PROGRESS_MISSING),
                                Problem.at("light", EntryRefusal.LIGHT_MISSING)));
        assertThat(entry.state()).isEqualTo(EntryState.PENDING);
    }

    @Test
    void nothingThisQuarterGoesWithItsReason() {
        town.submit(entry, input().nothing("等待市级批复").percent("0").light("YELLOW"), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(entry.content().nothingReason()).isEqualTo("等待市级批复");
    }

    @Test
    void aContinuingTaskNeverGetsAPercent() {
        var standing = town.entryOf(town.resources);
        town.submit(standing, complete("开展资产清查").percent("80"), town.resourcer);
        assertThat(standing.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(standing.content().percent()).isNull();
    }

    @Test
    void aSupportingUnitNeedsNeitherPercentNorLight() {
        var support = town.entryOf(town.yuetang);
        town.submit(support, input().progress("配合完成征地"), town.office);
        assertThat(support.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void whatTheOfficeHandsInForAUnitIsMarked() {
        town.save(entry, complete("完成第一批"), town.liaison);
        assertThat(entry.filledInForUnit()).isFalse();
        town.submitEntry.submitSaved(entry.id(), town.office);
        assertThat(entry.filledInForUnit()).isTrue();
    }

    @Test
    void whatTheOfficeFillsInNeedsNoSignOffByTheUnit() {
        var village = town.entryOf(town.yuetang);
        town.submit(village, input().progress("电话报来：已完成清淤"), town.office);
        assertThat(village.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(village.filledInForUnit()).isTrue();
    }

    @Test
    void aClosedQuarterTakesNothing() {
        town.close(town.shelves.periods.getById(entry.period()));
        assertRefused(EntryRefusal.PERIOD_CLOSED, () -> town.submit(entry, complete("完成第一批"), town.liaison));
        assertThat(entry.state()).isEqualTo(EntryState.PENDING);
    }

    @Test
    void whoOnlyReadsDoesNotSubmit() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.submit(entry, complete("完成第一批"), town.leader));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.submitEntry.submitSaved(entry.id(), town.leader));
    }

    @Test
    void theFirstSubmissionDecidesWhetherItWasLate() {
        town.submit(entry, complete("完成第一批"), town.liaison);
        var first = entry.firstSubmittedAt();
        town.reviewEntry.giveBack(entry.id(), entry.revision(), "请补充公里数", town.office);
        town.clock.set("2020-01-20T09:00");
        town.submit(entry, complete("完成第一批6公里"), town.liaison);
        assertThat(entry.firstSubmittedAt()).isEqualTo(first);
        assertThat(entry.submittedAt()).isAfter(first);
    }

    static void assertRefused(EntryRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class).isThrownBy(call).satisfies(refused -> assertThat(refused.problems())
                .extracting(Problem::reason)
                .containsExactly(reason));
    }
}
