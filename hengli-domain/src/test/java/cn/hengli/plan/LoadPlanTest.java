package cn.hengli.plan;

import static cn.hengli.plan.PlanDocuments.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.hengli.audit.Subject;
import cn.hengli.plan.PlanDocument.CollectivePart;
import cn.hengli.plan.PlanDocument.FundPart;
import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.IndicatorPart;
import cn.hengli.plan.PlanDocument.PhasePart;
import cn.hengli.plan.PlanDocument.TargetPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.unit.UnitKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadPlanTest {

    private final Clock clock = Clock.fixed(Instant.parse("2020-01-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Actor office = actor(Role.OFFICE);
    private final InMemoryPorts ports = new InMemoryPorts();
    private final PlanDocuments file = new PlanDocuments();

    @Test
    void bringsThePlanItsGroupsTasksUnitsAndCollectives() {
        load();
        assertThat(ports.plans.values()).extracting(Plan::code).containsExactly("2018-45");
        assertThat(ports.groups).extracting(ActionGroup::leader).containsExactly("陈细钿");
        assertThat(ports.tasks.values()).extracting(Task::number).containsExactly(14, 15);
        assertThat(ports.units.values())
                .extracting(unit -> unit.name() + unit.aliases())
                .containsExactly("农林水务局[]", "规划管理所[规划所]", "村头村[]");
        assertThat(ports.collectives.values())
                .extracting(
                        collective -> collective.name() + collective.members().size())
                .containsExactly("各村(社区)1", "相关单位0");
    }

    @Test
    void findsWhoIsMeantByAnAlias() {
        load();
        var task = ports.tasks.values().iterator().next();
        var plannersId = ports.units.values().stream()
                .filter(unit -> unit.name().equals("规划管理所"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(task.assignments().get(1).assignee()).isEqualTo(Assignee.of(plannersId));
    }

    @Test
    void assignmentsHoldFromTheFirstDayOfTheTask() {
        load();
        assertThat(ports.tasks.values().iterator().next().assignments().get(0).since())
                .isEqualTo(Instant.parse("2018-08-31T16:00:00Z"));
    }

    @Test
    void unitsBearTheirNamesFromTheFirstDayOfWork() {
        load();
        assertThat(ports.units.values().iterator().next().names())
                .extracting(name -> name.validFrom().toString())
                .containsExactly("2018-09-01");
    }

    @Test
    void keepsAFirstRevisionOfEverything() {
        load();
        assertThat(ports.revisions)
                .extracting(InMemoryPorts.Kept::subject)
                .containsExactly(
                        Subject.UNIT,
                        Subject.UNIT,
                        Subject.UNIT,
                        Subject.COLLECTIVE,
                        Subject.COLLECTIVE,
                        Subject.PLAN,
                        Subject.TASK,
                        Subject.TASK);
        assertThat(ports.revisions.get(6).content())
                .containsEntry("leads", "农林水务局")
                .containsEntry("supports", "规划管理所、村头村")
                .containsEntry("indicator.1.target", "79")
                .containsEntry("milestone.1.dueOn", "2019-12-31");
    }

    @Test
    void theNextPlanFindsTheUnitsThatAreThereAndTeachesThemItsNames() {
        load();
        var before = ports.units.size();
        file.header = PlanDocuments.header("2021-3", LocalDate.of(2021, 1, 4));
        file.units.clear();
        file.units.add(new UnitPart("规划所", "gui hua suo", UnitKind.DEPARTMENT, List.of("镇规划所")));
        file.collectives.clear();
        load();
        assertThat(ports.plans).hasSize(2);
        assertThat(ports.units).hasSize(before);
        assertThat(ports.units.values())
                .filteredOn(unit -> unit.name().equals("规划管理所"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.aliases()).containsExactly("规划所", "镇规划所"));
    }

    @Test
    void aCollectiveThatIsKnownKeepsTheMembersTheOfficeGaveIt() {
        load();
        var related = ports.collectives.values().stream()
                .filter(each -> each.name().equals("相关单位"))
                .findFirst()
                .orElseThrow();
        var member = ports.units.keySet().iterator().next();
        related.consistOf(Set.of(member));
        file.header = PlanDocuments.header("2021-3", LocalDate.of(2021, 1, 4));
        load();
        assertThat(related.members()).containsExactly(member);
    }

    @Test
    void thePreviewSaysWhatIsNewAndWhatLooksOdd() {
        file.groups.set(0, group(1, List.of("农林水务局", "村头村")));
        file.tasks.set(0, task(14, List.of("规划所"), List.of()));
        file.tasks.set(1, task(15, List.of("农林水务局"), List.of("相关单位"), "2018-09-01", null, true));
        var preview = ports.previewPlan().preview(office, file.document());
        assertThat(preview.newUnits()).containsExactly("农林水务局", "规划管理所", "村头村");
        assertThat(preview.newCollectives()).containsExactly("各村(社区)", "相关单位");
        assertThat(preview.emptyCollectives()).containsExactly("相关单位");
        assertThat(preview.outsideGroups()).containsExactly("规划管理所");
        assertThat(preview.idleMembers()).containsExactly("村头村");
        assertThat(preview.assignments()).isEqualTo(3);
        assertThat(preview.continuingTasks()).isEqualTo(1);
        assertThat(preview.groups()).containsExactly(new PlanPreview.Group(1, "小组", 2, 2));
        assertThat(ports.plans).isEmpty();
    }

    @Test
    void onlyWhoMayLoadPlansLoadsOne() {
        assertThatThrownBy(() -> ports.loadPlan(clock).load(actor(Role.LEADER), file.document()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ports.previewPlan().preview(actor(Role.LIAISON), file.document()))
                .isInstanceOf(NotPermitted.class);
        ports.loadPlan(clock).load(actor(Role.ADMINISTRATOR), file.document());
    }

    @Test
    void refusesTheSameCodeTwice() {
        load();
        assertRefused("plan.code CODE_TAKEN");
    }

    @Test
    void refusesWithoutATrace() {
        file.tasks.set(0, task(14, List.of("无此单位"), List.of()));
        assertRefused("tasks[1].leads[1] NAME_UNKNOWN");
        assertThat(ports.units).isEmpty();
        assertThat(ports.revisions).isEmpty();
    }

    @Test
    void namesEveryProblemAtOnce() {
        file.tasks.set(0, task(14, List.of(), List.of("规划所", "规划管理所", "甲局")));
        file.tasks.set(1, task(14, List.of("农林水务局"), List.of("农林水务局"), "2020-11-30", "2018-09-01", false));
        assertRefused(
                "tasks[1].leads LEAD_MISSING",
                "tasks[1].supports[2] NAMED_TWICE",
                "tasks[1].supports[3] NAME_UNKNOWN",
                "tasks[2].number NUMBER_TWICE",
                "tasks[2].supports[1] NAMED_TWICE",
                "tasks[2].dueOn DUE_BEFORE_START");
    }

    @Test
    void refusesAnAliasThatTwoUnitsClaim() {
        file.units.add(new UnitPart("规划分局", "gui hua fen ju", UnitKind.DEPARTMENT, List.of("规划所")));
        assertRefused("units[4].aliases[1] NAME_CLAIMED");
    }

    @Test
    void refusesANameThatAUnitAndACollectiveClaim() {
        file.collectives.add(new CollectivePart("村头村", List.of(), List.of()));
        assertRefused("collectives[3].name NAME_CLAIMED");
    }

    @Test
    void refusesAnAliasThatAKnownUnitBears() {
        load();
        file.header = PlanDocuments.header("2021-3", LocalDate.of(2021, 1, 4));
        file.units.set(0, new UnitPart("农业局", "nong ye ju", UnitKind.DEPARTMENT, List.of("农林水务局", "规划所")));
        file.units.remove(1);
        assertRefused("units[1].aliases[2] NAME_CLAIMED");
    }

    @Test
    void refusesDatesThatDoNotFit() {
        file.tasks.set(0, task(14, List.of("农林水务局"), List.of(), "2018-09-01", null, false));
        file.tasks.set(1, task(15, List.of("农林水务局"), List.of(), "2018-09-01", "2020-11-30", true));
        assertRefused("tasks[1].dueOn DUE_MISSING", "tasks[2].dueOn CONTINUING_HAS_DUE");
    }

    @Test
    void refusesAGroupThatIsNotThereAndMembersThatAreNoUnits() {
        file.groups.set(0, group(2, List.of("各村社区")));
        assertRefused(
                "groups[1].members UNIT_EXPECTED", "tasks[1].group GROUP_UNKNOWN", "tasks[2].group GROUP_UNKNOWN");
    }

    @Test
    void refusesUnitsWithoutPinyinOrKind() {
        file.units.set(0, new UnitPart("农林水务局", "Nonglin", null, List.of("")));
        assertRefused("units[1].aliases[1] MISSING", "units[1].kind MISSING", "units[1].pinyin NOT_PINYIN");
    }

    @Test
    void refusesTextThatCannotBeKept() {
        file.units.set(0, new UnitPart("农林\u0000水务局", "nong lin", UnitKind.DEPARTMENT, List.of()));
        file.units.set(2, new UnitPart("村".repeat(101), "cun", UnitKind.DEPARTMENT, List.of("村头村")));
        file.groups.set(0, group(1, List.of()));
        file.tasks.clear();
        file.tasks.add(task(1, List.of("规划所"), List.of()));
        assertRefused("units[1].name FORBIDDEN_CHARACTER", "units[3].name TOO_LONG");
    }

    @Test
    void refusesAmountsAndFiguresThatCannotBeKeptExactly() {
        var header = file.header;
        file.header = new Header(
                header.code(),
                header.title(),
                header.documentNumber(),
                header.issuer(),
                header.issuedOn(),
                Quarter.parse("2020Q4"),
                Quarter.parse("2018Q4"),
                List.of(new TargetPart(2020, "一"), new TargetPart(2020, "二"), new TargetPart(20200, "三")),
                List.of(
                        new FundPart("a", new BigDecimal("0.001"), null),
                        new FundPart("b", new BigDecimal("-1"), null),
                        new FundPart("c", new BigDecimal("1e999999999"), null)),
                List.of(new PhasePart(1, "x", LocalDate.of(2019, 1, 1), LocalDate.of(2018, 1, 1), List.of())),
                List.of());
        file.tasks.set(0, withTarget(new BigDecimal("1e999999999")));
        assertRefused(
                "plan.lastQuarter LAST_QUARTER_BEFORE_FIRST",
                "plan.targets[2].year NUMBER_TWICE",
                "plan.targets[3].year YEAR_OUT_OF_RANGE",
                "plan.funds[1].amount AMOUNT_NOT_EXACT",
                "plan.funds[2].amount AMOUNT_NOT_EXACT",
                "plan.funds[3].amount AMOUNT_NOT_EXACT",
                "plan.phases[1].endsOn ENDS_BEFORE_START",
                "tasks[1].indicators[1].target FIGURE_NOT_EXACT");
    }

    @Test
    void refusesAPlanOfNothing() {
        file.header = new Header("横沥", null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());
        file.units.clear();
        file.collectives.clear();
        file.groups.clear();
        file.tasks.clear();
        assertRefused(
                "plan.code CODE_MALFORMED",
                "plan.title MISSING",
                "plan.documentNumber MISSING",
                "plan.issuer MISSING",
                "plan.issuedOn MISSING",
                "plan.firstQuarter MISSING",
                "plan.lastQuarter MISSING",
                "groups NO_GROUPS",
                "tasks NO_TASKS");
    }

    @Test
    void refusesMoreThanAThousandOfAnything() {
        file.tasks.addAll(Collections.nCopies(1000, task(16, List.of("农林水务局"), List.of())));
        assertThatThrownBy(this::load).asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(
                        refused.problems())
                .anySatisfy(problem -> assertThat(problem.reason()).isEqualTo(PlanFileRefusal.TOO_MANY)));
    }

    private void load() {
        ports.loadPlan(clock).load(office, file.document());
    }

    private void assertRefused(String... problems) {
        assertThatThrownBy(this::load).asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(
                        refused.problems())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly(problems));
    }

    private static GroupPart group(int number, List<String> members) {
        return new GroupPart(number, "小组", "组长", List.of(), members, List.of());
    }

    private static PlanDocument.TaskPart withTarget(BigDecimal target) {
        var task = task(14, List.of("农林水务局"), List.of());
        return new PlanDocument.TaskPart(
                task.number(),
                task.group(),
                task.title(),
                task.measures(),
                task.leads(),
                task.supports(),
                task.startsOn(),
                task.dueOn(),
                task.continuing(),
                List.of(new IndicatorPart("长度", "公里", null, target, Counting.SUM, null)),
                List.of());
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), "x", "某人", Set.of(new Duty(role, null)));
    }
}
