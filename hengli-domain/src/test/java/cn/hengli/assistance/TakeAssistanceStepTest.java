package cn.hengli.assistance;

import static cn.hengli.assistance.AssistanceStep.*;
import static cn.hengli.assistance.TwoUnits.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRefusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeAssistanceStepTest {

    private static final LocalDate LATER = LocalDate.of(2020, 2, 10);

    private final TwoUnits town = new TwoUnits();
    private Assistance item;

    @BeforeEach
    void ask() {
        item = town.ask();
    }

    @Test
    void isAcceptedReportedSentBackAndConfirmed() {
        town.take(item, ACCEPT, say(""));
        assertThat(item.agreedOn()).isEqualTo(TwoUnits.WANTED);
        town.take(item, REPORT, say("已送"));
        town.take(item, SEND_BACK, say("缺两个村"));
        assertThat(item.state()).isEqualTo(AssistanceState.AGREED);
        town.take(item, REPORT, say("补齐了"));
        town.take(item, CONFIRM, say(""));
        assertThat(item.state()).isEqualTo(AssistanceState.CONFIRMED);
        assertThat(town.steps)
                .extracting(TakenStep::step)
                .containsExactly(ASK, ACCEPT, REPORT, SEND_BACK, REPORT, CONFIRM);
        assertThat(town.steps).extracting(TakenStep::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(town.steps).extracting(TakenStep::note).containsExactly("", "", "已送", "缺两个村", "补齐了", "");
    }

    @Test
    void whatIsAgreedOnIsTheDayThatWasOffered() {
        town.take(item, OFFER, say("年底清查", LATER));
        assertThat(item.agreedOn()).isNull();
        town.take(item, AGREE, say(""));
        assertThat(item.agreedOn()).isEqualTo(LATER);
    }

    @Test
    void whoInsistsTakesTheOfferOffTheTable() {
        town.take(item, OFFER, say("年底清查", LATER));
        town.take(item, ASK_AGAIN, new StepWords("月中就要", LocalDate.of(2020, 1, 25), "只要名单"));
        assertThat(item.offeredOn()).isNull();
        assertThat(item.details()).isEqualTo("只要名单");
        town.take(item, ACCEPT, say(""));
        assertThat(item.agreedOn()).isEqualTo(LocalDate.of(2020, 1, 25));
    }

    @Test
    void whatWasRefusedIsAskedAgainOrWithdrawn() {
        town.take(item, REFUSE, say("图是旧的"));
        town.take(item, ASK_AGAIN, new StepWords("换了新图", LATER, ""));
        assertThat(item.state()).isEqualTo(AssistanceState.PENDING);
        town.take(item, WITHDRAW, say("不再需要"));
        assertThat(item.state()).isEqualTo(AssistanceState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFER", "REFUSE", "WITHDRAW"})
    void goesWithAReason(AssistanceStep step) {
        assertRefused(step, say(" ", LATER), TextRefusal.MISSING.name());
        assertRefused(step, say("长".repeat(501), LATER), TextRefusal.TOO_LONG.name());
        town.take(item, step, say("长".repeat(500), LATER));
        assertThat(item.revision()).isEqualTo(2);
    }

    @Test
    void aReportMayBeLonger() {
        town.take(item, ACCEPT, say(""));
        assertRefused(REPORT, say("长".repeat(2001)), TextRefusal.TOO_LONG.name());
        town.take(item, REPORT, say("长".repeat(2000)));
        assertThat(item.state()).isEqualTo(AssistanceState.REPORTED);
    }

    @Test
    void anotherDayIsAnotherOneAndNotPast() {
        assertRefused(OFFER, say("忙"), "DAY_MISSING");
        assertRefused(OFFER, say("忙", TwoUnits.TODAY.minusDays(1)), "DAY_PAST");
        assertRefused(OFFER, say("忙", TwoUnits.WANTED), "SAME_DAY");
        town.take(item, OFFER, say("明天就行", TwoUnits.TODAY));
        assertThat(item.offeredOn()).isEqualTo(TwoUnits.TODAY);
    }

    @Test
    void whatTheStepDoesNotAskForIsNotKept() {
        town.take(item, ACCEPT, new StepWords("多余", LATER, "多余"));
        assertThat(town.steps.get(1).note()).isEmpty();
        assertThat(town.steps.get(1).day()).isNull();
        assertThat(item.agreedOn()).isEqualTo(TwoUnits.WANTED);
    }

    @Test
    void whatMayNotFollowIsRefused() {
        assertRefused(CONFIRM, say(""), "STEP_NOT_ALLOWED");
        assertRefused(ASK, say("", LATER), "STEP_NOT_ALLOWED");
    }

    @Test
    void eachUnitTakesItsOwnSteps() {
        assertNotPermitted(ACCEPT, town.asker, town.office, town.signer, town.leader);
        assertNotPermitted(WITHDRAW, town.asked, town.signer, town.leader);
    }

    @Test
    void theOfficeMaySpeakForTheAskingUnitAndIsMarked() {
        town.takeStep.take(item.id(), 1, WITHDRAW, say("重复了"), town.office);
        assertThat(town.steps.get(1).byOffice()).isTrue();
        assertThat(town.steps.get(1).unit()).isEqualTo(town.environment);
    }

    @Test
    void fromOthersItIsHidden() {
        for (var other : List.of(town.stranger, town.auditor)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> town.takeStep.take(item.id(), 1, ACCEPT, say(""), other))
                    .matches(NotFound::isHidden);
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.takeStep.take(AssistanceId.next(), 1, ACCEPT, say(""), town.asked))
                .matches(notFound -> !notFound.isHidden());
    }

    @Test
    void whoHasNotSeenTheLastStepIsToldSo() {
        town.take(item, OFFER, say("年底清查", LATER));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> town.takeStep.take(item.id(), 1, WITHDRAW, say("算了"), town.asker));
        assertThat(item.state()).isEqualTo(AssistanceState.OFFERED);
    }

    @Test
    void aSecondClickChangesNothing() {
        town.takeStep.take(item.id(), 1, ACCEPT, say(""), town.asked);
        town.takeStep.take(item.id(), 1, ACCEPT, say(""), town.asked);
        assertThat(town.steps).hasSize(2);
        assertThat(item.revision()).isEqualTo(2);
    }

    private void assertRefused(AssistanceStep step, StepWords words, String reason) {
        var before = town.steps.size();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.take(item, step, words))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.reason().name())
                        .containsExactly(reason));
        assertThat(town.steps).hasSize(before);
    }

    private void assertNotPermitted(AssistanceStep step, Actor... actors) {
        for (var actor : actors) {
            assertThatExceptionOfType(NotPermitted.class)
                    .as(actor.name())
                    .isThrownBy(() -> town.takeStep.take(item.id(), 1, step, say("理由"), actor));
        }
        assertThat(town.steps).hasSize(1);
    }
}
