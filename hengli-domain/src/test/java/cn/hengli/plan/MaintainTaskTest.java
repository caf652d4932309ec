package cn.hengli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.Unit;
import cn.hengli.unit.UnitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaintainTaskTest {

    private static final LocalDate START = LocalDate.of(2018, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Actor OFFICE = actor(Role.OFFICE);

    private final InMemoryPorts ports = new InMemoryPorts();
    private final TaskDesk desk = new TaskDesk(ports.tasks(), ports.units(), ports.collectives(), ports.revisions());
    private final RescheduleTask reschedule = new RescheduleTask(desk);
    private final ChangeAssignments assignments =
            new ChangeAssignments(desk, ports.units(), ports.collectives(), CLOCK);
    private final MaintainIndicators indicators = new MaintainIndicators(desk, CLOCK);
    private final MaintainMilestones milestones = new MaintainMilestones(desk, CLOCK);
    private final Unit lead = unit("农林水务局", "nong lin shui wu ju");
    private final Unit other = unit("财政分局", "cai zheng fen ju");
    private Task task;

    @BeforeEach
    void aTaskWithOneLead() {
        task = new Task(PlanId.next(), ActionGroupId.next(), 14, "建设湿地公园", List.of(), new Schedule(START, DUE, false));
        task.assign(AssignmentRole.LEAD, Assignee.of(lead.id()), CLOCK.instant());
        ports.tasks().save(task);
    }

    @Test
    void everyChangeKeepsARevision() {
        reschedule.reschedule(schedule(START, DUE.minusMonths(1), false), OFFICE);
        assertThat(ports.revisions).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(task.id().value());
            assertThat(kept.content()).containsEntry("dueOn", "2020-10-30").containsEntry("leads", "农林水务局");
        });
    }

    @Test
    void sameDatesAreNoChange() {
        reschedule.reschedule(schedule(START, DUE, false), OFFICE);
        assertThat(ports.revisions).isEmpty();
    }

    @Test
    void namesEveryWrongDateAtItsField() {
        refuses(() -> reschedule.reschedule(schedule(null, DUE, false), OFFICE), "startsOn", PlanRefusal.DAY_MISSING);
        refuses(() -> reschedule.reschedule(schedule(START, null, false), OFFICE), "dueOn", PlanRefusal.DUE_MISSING);
        refuses(
                () -> reschedule.reschedule(schedule(START, LocalDate.of(20200, 1, 1), false), OFFICE),
                "dueOn",
                PlanRefusal.DAY_OUT_OF_RANGE);
        refuses(
                () -> reschedule.reschedule(schedule(DUE, START, false), OFFICE),
                "dueOn",
                PlanRefusal.DUE_BEFORE_START);
        refuses(
                () -> reschedule.reschedule(schedule(START, DUE, true), OFFICE),
                "dueOn",
                PlanRefusal.CONTINUING_HAS_DUE);
        assertThat(ports.revisions).isEmpty();
    }

    @Test
    void onlyTheOfficeMaintains() {
        for (var role : Role.values()) {
            if (role != Role.OFFICE) {
                assertThatThrownBy(() -> reschedule.reschedule(schedule(START, DUE, false), actor(role)))
                        .as(role.name())
                        .isInstanceOf(NotPermitted.class);
            }
        }
    }

    @Test
    void refusesAnEditOfAnotherVersion() {
        var stale = new RescheduleTask.Command(task.id(), task.version() + 1, START, DUE, false);
        assertThatThrownBy(() -> reschedule.reschedule(stale, OFFICE)).isInstanceOf(Stale.class);
    }

    @Test
    void namesAndEndsAssignmentsButKeepsTheLastLead() {
        name(AssignmentRole.SUPPORT, Assignee.of(other.id()));
        assertThat(ports.revisions.get(0).content()).containsEntry("supports", "财政分局");
        var first = task.assignments().get(0).id();
        assertThatThrownBy(() -> assignments.end(task.id(), task.version(), first, OFFICE))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::reason)
                        .containsExactly(PlanRefusal.LAST_LEAD));
        assignments.end(task.id(), task.version(), task.assignments().get(1).id(), OFFICE);
        assertThat(ports.revisions.get(1).content()).doesNotContainKey("supports");
    }

    @Test
    void refusesUnitsThatCannotBeNamed() {
        refuses(() -> name(AssignmentRole.SUPPORT, null), "assignee", PlanRefusal.ASSIGNEE_UNKNOWN);
        refuses(() -> name(AssignmentRole.SUPPORT, Assignee.of(lead.id())), "assignee", PlanRefusal.ALREADY_ASSIGNED);
        other.dissolve(LocalDate.of(2019, 12, 31), null);
        refuses(
                () -> name(AssignmentRole.SUPPORT, Assignee.of(other.id())),
                "assignee",
                PlanRefusal.ASSIGNEE_DISSOLVED);
    }

    @Test
    void adjustingATargetKeepsTheOriginalAndItsBasis() {
        var id = indicators.add(task.id(), task.version(), meaning("湿地公园"), "１", OFFICE);
        indicators.adjust(task.id(), task.version(), id, "2", "领导小组会议纪要", OFFICE);
        assertThat(ports.revisions.get(1).content())
                .containsEntry("indicator.1.target", "2")
                .containsEntry("indicator.1.adjustmentBasis", "领导小组会议纪要")
                .containsEntry("indicator.1.adjustedOn", "2020-01-06");
        assertThat(task.indicator(id).originalTarget()).isEqualByComparingTo("1");
        refuses(() -> indicators.adjust(task.id(), task.version(), id, "3", " ", OFFICE), "basis", TextRefusal.MISSING);
    }

    @Test
    void refusesFiguresAndNamesThatAreNone() {
        indicators.add(task.id(), task.version(), meaning("湿地公园"), "", OFFICE);
        refuses(
                () -> indicators.add(task.id(), task.version(), meaning("湿地公园"), "", OFFICE),
                "name",
                PlanRefusal.NAME_TAKEN);
        refuses(
                () -> indicators.add(task.id(), task.version(), meaning("公园"), "1e309", OFFICE),
                "target",
                PlanRefusal.NUMBER_OUT_OF_RANGE);
        refuses(
                () -> indicators.add(task.id(), task.version(), meaning("公园\u0000"), "1", OFFICE),
                "name",
                TextRefusal.FORBIDDEN_CHARACTER);
    }

    @Test
    void aMilestoneIsNotReachedInTheFuture() {
        var typed = new MaintainMilestones.Typed("主体完工", DUE, LocalDate.of(2020, 1, 7), false);
        refuses(
                () -> milestones.add(task.id(), task.version(), typed, OFFICE),
                "reachedOn",
                PlanRefusal.REACHED_IN_FUTURE);
        milestones.add(
                task.id(),
                task.version(),
                new MaintainMilestones.Typed("主体完工", DUE, LocalDate.of(2020, 1, 6), true),
                OFFICE);
        assertThat(ports.revisions.get(0).content())
                .containsEntry("milestone.1.reachedOn", "2020-01-06")
                .containsEntry("milestone.1.redLine", "true");
    }

    private void name(AssignmentRole role, Assignee assignee) {
        assignments.name(new ChangeAssignments.Command(task.id(), task.version(), role, assignee), OFFICE);
    }

    private RescheduleTask.Command schedule(LocalDate startsOn, LocalDate dueOn, boolean continuing) {
        return new RescheduleTask.Command(task.id(), task.version(), startsOn, dueOn, continuing);
    }

    private static MaintainIndicators.Meaning meaning(String name) {
        return new MaintainIndicators.Meaning(name, "个", "", Counting.SUM, "");
    }

    private Unit unit(String name, String pinyin) {
        return ports.units().save(Unit.named(name, START, UnitKind.DEPARTMENT, Pinyin.of(pinyin), 10));
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), "x", "x", Set.of(new Duty(role, role.isOfUnit() ? UnitId.next() : null)));
    }

    private static void refuses(ThrowingCallable call, String field, Reason reason) {
        assertThatThrownBy(call).asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(refused.problems())
                .extracting(Problem::field, Problem::reason)
                .containsExactly(tuple(field, reason)));
    }
}
