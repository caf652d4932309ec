package cn.hengli.extension;

import static cn.hengli.extension.Office.DUE;
import static cn.hengli.extension.Office.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.plan.PlanRefusal;
import cn.hengli.plan.SamplePlan;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskExtensionTest {

    private final Office office = new Office().at("2020-10-12T01:00:00Z");

    /** The last second of the due day in 横沥 is 15:59:59 in Greenwich; when the day is over here, it is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2020-11-29T15:59:59Z", "2020-11-29T16:00:00Z", "2020-11-30T04:00:00Z", "2020-11-30T15:59:59Z"})
    void isAskedUntilTheDueDayIsOver(String moment) {
        var id = office.at(moment).ask(LATER, "工期受雨季影响", office.liaison);
        assertThat(office.get(id).state()).isEqualTo(ExtensionState.WAITING);
        assertThat(office.get(id).dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11-30T16:00:00Z", "2020-12-01T04:00:00Z", "2021-03-01T00:00:00Z"})
    void askedAfterTheDueDateItIsNoExtension(String moment) {
        refuses(() -> office.at(moment).ask(LATER, "工期受雨季影响", office.liaison), null, ExtensionRefusal.DUE_DATE_OVER);
        assertThat(office.extensions).isEmpty();
    }

    static Stream<Arguments> wrongDays() {
        return Stream.of(
                Arguments.of(null, PlanRefusal.DAY_MISSING),
                Arguments.of(DUE.minusDays(1), ExtensionRefusal.NOT_LATER),
                Arguments.of(DUE, ExtensionRefusal.NOT_LATER),
                Arguments.of(LocalDate.of(2200, 1, 1), PlanRefusal.DAY_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @MethodSource("wrongDays")
    void theNewDayIsAfterThePresentOne(@Nullable LocalDate askedFor, Reason reason) {
        refuses(() -> office.ask(askedFor, "工期受雨季影响", office.liaison), "askedFor", reason);
    }

    @Test
    void theDayAfterIsLateEnough() {
        var id = office.ask(DUE.plusDays(1), "  工期受雨季影响\r\n还差验收  ", office.liaison);
        assertThat(office.get(id).askedFor()).isEqualTo(DUE.plusDays(1));
        assertThat(office.get(id).reason()).isEqualTo("工期受雨季影响\n还差验收");
    }

    @Test
    void aReasonIsGiven() {
        refuses(() -> office.ask(LATER, " \n ", office.liaison), "reason", TextRefusal.MISSING);
        refuses(() -> office.ask(LATER, "因".repeat(2001), office.liaison), "reason", TextRefusal.TOO_LONG);
        assertThat(office.ask(LATER, "因".repeat(2000), office.liaison)).isNotNull();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> office.ask(DUE, "", office.liaison))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).hasSize(2));
    }

    @Test
    void oneAtATime() {
        var first = office.ask(LATER, "工期受雨季影响", office.liaison);
        refuses(() -> office.ask(LATER, "再次申请", office.liaison), null, ExtensionRefusal.ALREADY_ASKED);
        office.withdraw().withdraw(first, 0, office.liaison);
        assertThat(office.ask(LATER, "再次申请", office.liaison)).isNotEqualTo(first);
    }

    @Test
    void aTaskThatGoesOnForGoodHasNothingToExtend() {
        SamplePlan.continueForGood(office.task);
        refuses(() -> office.ask(LATER, "工期受雨季影响", office.liaison), null, ExtensionRefusal.NEVER_DUE);
    }

    @Test
    void onlyTheLiaisonOfALeadAsks() {
        for (var other : new Actor[] {
            office.supporter,
            office.office,
            Office.actor(Role.UNIT_LEADER, office.lead),
            Office.actor(Role.LIAISON, UnitId.next()),
            Office.actor(Role.LEADER, null)
        }) {
            assertThatThrownBy(() -> office.ask(LATER, "工期受雨季影响", other)).isInstanceOf(NotPermitted.class);
        }
    }

    private static void refuses(ThrowingCallable call, @Nullable String field, Reason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(Problem::field, Problem::reason)
                .containsExactly(tuple(field, reason)));
    }
}
