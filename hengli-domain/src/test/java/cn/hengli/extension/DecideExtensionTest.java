package cn.hengli.extension;

import static cn.hengli.extension.Office.DUE;
import static cn.hengli.extension.Office.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.plan.SamplePlan;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideExtensionTest {

    private final Office office = new Office();
    private ExtensionId id;

    @BeforeEach
    void asked() {
        id = office.at("2020-10-12T01:00:00Z").ask(LATER, "工期受雨季影响", office.liaison);
        office.at("2020-10-20T01:00:00Z");
    }

    @Test
    void grantingMovesTheDueDateAndKeepsBothDays() {
        office.decide().grant(grant(DUE, LATER, ""), office.office);
        var extension = office.get(id);
        assertThat(extension.state()).isEqualTo(ExtensionState.GRANTED);
        assertThat(extension.movedFrom()).isEqualTo(DUE);
        assertThat(extension.grantedTo()).isEqualTo(LATER);
        assertThat(extension.decision()).isNull();
        assertThat(extension.decidedOn()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(office.task.schedule().dueOn()).isEqualTo(LATER);
        assertThat(office.revisions).singleElement().satisfies(revision -> {
            assertThat(revision.reason()).isEqualTo("工期受雨季影响");
            assertThat(revision.content()).containsEntry("dueOn", "2021-01-31");
        });
    }

    @Test
    void grantsAnotherDayWithANote() {
        office.decide().grant(grant(DUE, DUE.plusDays(1), "先延一天"), office.office);
        assertThat(office.get(id).askedFor()).isEqualTo(LATER);
        assertThat(office.get(id).decision()).isEqualTo("先延一天");
        assertThat(office.task.schedule().dueOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void grantsAfterTheDueDateWhatWasAskedBefore() {
        office.at("2020-12-20T01:00:00Z").decide().grant(grant(DUE, LATER, ""), office.office);
        assertThat(office.task.schedule().dueOn()).isEqualTo(LATER);
    }

    @Test
    void grantsNoDayThatIsNotLater() {
        refuses(() -> office.decide().grant(grant(DUE, DUE, ""), office.office), "to", ExtensionRefusal.NOT_LATER);
        refuses(
                () -> office.decide().grant(grant(DUE, LATER, "因".repeat(2001)), office.office),
                "note",
                TextRefusal.TOO_LONG);
        assertThat(office.get(id).state()).isEqualTo(ExtensionState.WAITING);
        assertThat(office.task.schedule().dueOn()).isEqualTo(DUE);
    }

    @Test
    void aDueDateThatWasMovedMeanwhileIsSeenFirst() {
        var moved = DUE.plusMonths(1);
        SamplePlan.moveTo(office.task, moved);
        assertThatThrownBy(() -> office.decide().grant(grant(DUE, LATER, ""), office.office))
                .isInstanceOf(Stale.class);
        office.decide().grant(grant(moved, LATER, ""), office.office);
        assertThat(office.get(id).dueOn()).isEqualTo(DUE);
        assertThat(office.get(id).movedFrom()).isEqualTo(moved);
    }

    @Test
    void aTaskThatGoesOnForGoodByNowIsNotExtended() {
        SamplePlan.continueForGood(office.task);
        refuses(() -> office.decide().grant(grant(null, LATER, ""), office.office), null, ExtensionRefusal.NEVER_DUE);
        office.decide().refuse(id, 0, "已改为长期坚持", office.office);
        assertThat(office.get(id).state()).isEqualTo(ExtensionState.REFUSED);
    }

    @Test
    void refusesWithAReasonThatTheTaskKeeps() {
        refuses(() -> office.decide().refuse(id, 0, " ", office.office), "reason", TextRefusal.MISSING);
        office.decide().refuse(id, 0, "进度可以赶上", office.office);
        assertThat(office.get(id).decision()).isEqualTo("进度可以赶上");
        assertThat(office.task.schedule().dueOn()).isEqualTo(DUE);
        assertThat(office.revisions).singleElement().satisfies(revision -> {
            assertThat(revision.reason()).isEqualTo("进度可以赶上");
            assertThat(revision.content())
                    .containsEntry("extensionRefusedTo", "2021-01-31")
                    .containsEntry("dueOn", "2020-11-30");
        });
    }

    @Test
    void aLaterGrantTakesTheRefusalOffTheTask() {
        office.decide().refuse(id, 0, "进度可以赶上", office.office);
        id = office.ask(LATER, "确实赶不上", office.liaison);
        office.decide().grant(grant(DUE, LATER, ""), office.office);
        assertThat(office.revisions.get(1).content()).doesNotContainKey("extensionRefusedTo");
    }

    @Test
    void whatIsDecidedStaysSo() {
        office.decide().refuse(id, 0, "进度可以赶上", office.office);
        refuses(
                () -> office.decide().grant(grant(DUE, LATER, ""), office.office),
                null,
                ExtensionRefusal.ALREADY_DECIDED);
        refuses(() -> office.withdraw().withdraw(id, 0, office.liaison), null, ExtensionRefusal.ALREADY_DECIDED);
        assertThat(office.task.schedule().dueOn()).isEqualTo(DUE);
    }

    @Test
    void anotherVersionIsStale() {
        assertThatThrownBy(() -> office.decide().refuse(id, 1, "进度可以赶上", office.office))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> office.withdraw().withdraw(id, 1, office.liaison))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoSeesItAndMayNotDecideIsTold() {
        for (var other : new Actor[] {office.liaison, office.supporter, Office.actor(Role.SUPERVISOR, null)}) {
            assertThatThrownBy(() -> office.decide().refuse(id, 0, "不行", other)).isInstanceOf(NotPermitted.class);
        }
        for (var other : new Actor[] {office.supporter, office.office, Office.actor(Role.UNIT_LEADER, office.lead)}) {
            assertThatThrownBy(() -> office.withdraw().withdraw(id, 0, other)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void whoSeesNothingOfItIsNotTold() {
        for (var other : new Actor[] {
            Office.actor(Role.LIAISON, UnitId.next()),
            Office.actor(Role.ADMINISTRATOR, null),
            Office.actor(Role.DISCIPLINE, null)
        }) {
            assertThatThrownBy(() -> office.decide().refuse(id, 0, "不行", other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.withdraw().withdraw(id, 0, other)).isInstanceOf(NotFound.class);
        }
    }

    private DecideExtension.Grant grant(@Nullable LocalDate seen, LocalDate to, String note) {
        return new DecideExtension.Grant(id, 0, seen, to, note);
    }

    private static void refuses(ThrowingCallable call, @Nullable String field, Reason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(Problem::field, Problem::reason)
                .containsExactly(tuple(field, reason)));
    }
}
