package cn.hengli.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Oddity;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Quarter;
import cn.hengli.testing.PortTest;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class PlanPortsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private Plans plans;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Units units;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private Obligations obligations;

    @Autowired
    private TaskDetails details;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void load() throws IOException {
        plan = SmallPlan.load(beans);
    }

    @Test
    void aPlanComesBackAsItWasLoaded() {
        var found = plans.findByCode("small-1").orElseThrow();
        assertThat(found.id()).isEqualTo(plan);
        assertThat(found.quarters()).hasSize(9).startsWith(Quarter.parse("2018Q4"));
        assertThat(found.phases().get(0).duties()).containsExactly("开会", "成立机构");
        assertThat(found.phases().get(0).startsOn()).isNull();
        assertThat(found.funds().get(0).amount()).isEqualTo(new BigDecimal("170000000.00"));
        assertThat(found.funds().get(1).amount()).isNull();
        assertThat(found.targets()).extracting("year").containsExactly(2020);
        assertThat(found.posts()).extracting("heldBy").containsExactly("镇委书记");
        assertThat(plans.current(LocalDate.of(2020, 1, 6)))
                .map(current -> current.code())
                .contains("small-1");
    }

    @Test
    void aTaskComesBackWithItsParts() {
        var found = tasks.getById(details.of("small-1", 14, TODAY).orElseThrow().id());
        assertThat(found.measures()).containsExactly("绿化美化", "在村头村新建一个市级湿地公园");
        assertThat(found.assignments()).hasSize(3);
        assertThat(found.indicators()).extracting("name").containsExactly("湿地公园", "面积");
        assertThat(found.milestones()).hasSize(2);
    }

    @Test
    void theFactsOfATaskComeInOneStatementByTheNamesOfTheDay() {
        var facts = details.of("small-1", 14, TODAY).orElseThrow();
        assertThat(facts.planCode()).isEqualTo("small-1");
        assertThat(facts.groupName()).isEqualTo("第一小组");
        assertThat(facts.measures()).hasSize(2);
        assertThat(facts.dueOn()).isEqualTo(LocalDate.of(2020, 11, 30));
        assertThat(facts.leads()).extracting(TaskFacts.Party::name).containsExactly("农林水务局");
        assertThat(facts.supports()).extracting(TaskFacts.Party::name).containsExactly("规划管理所", "村头村");
        assertThat(facts.indicators().get(0).target()).isEqualTo(new BigDecimal("1"));
        assertThat(facts.indicators().get(1).target()).isNull();
        assertThat(facts.milestones())
                .extracting(TaskFacts.MilestoneFacts::name)
                .containsExactly("开工", "验收");
        assertThat(details.of(facts.id(), TODAY)).contains(facts);
        assertThat(details.of("small-1", 15, TODAY)).isEmpty();
        assertThat(details.of("' or 1=1", 14, TODAY)).isEmpty();
    }

    @Test
    void theFactsOfATaskCountTheMembersOfACollective() {
        var facts = details.of("small-1", 7, TODAY).orElseThrow();
        assertThat(facts.continuing()).isTrue();
        assertThat(facts.dueOn()).isNull();
        assertThat(facts.supports())
                .extracting(party -> party.name() + party.members())
                .containsExactly("各村(社区)2", "相关单位0");
    }

    @Test
    void everyoneNamedForATaskThatHasBegunOwesAnEntry() {
        assertThat(owed(LocalDate.of(2018, 12, 31)))
                .containsExactly("14 农林水务局 LEAD", "14 规划管理所 SUPPORT", "14 村头村 SUPPORT");
        assertThat(owed(TODAY))
                .containsExactly(
                        "7 农林水务局 LEAD",
                        "7 恒泉社区 SUPPORT",
                        "7 村头村 SUPPORT",
                        "14 农林水务局 LEAD",
                        "14 规划管理所 SUPPORT",
                        "14 村头村 SUPPORT");
        assertThat(obligations.survey(plan, TODAY).oddities())
                .containsExactly(new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "相关单位", List.of(7)));
    }

    @Test
    void anAssignmentCountsFromItsFirstDayToTheDayItEnds() {
        // ended on the morning of 2 January 2020 in 横沥, which is still 1 January in UTC
        jdbc.sql("update assignment set until = '2020-01-01T23:30:00Z' where role = 'SUPPORT'")
                .update();
        assertThat(owed(LocalDate.of(2020, 1, 1))).hasSize(6);
        assertThat(owed(LocalDate.of(2020, 1, 2))).containsExactly("7 农林水务局 LEAD", "14 农林水务局 LEAD");
        assertThat(owed(LocalDate.of(2018, 8, 31))).isEmpty();
    }

    @Test
    void whatADissolvedUnitOwedItsSuccessorOwesFromThatDayOn() {
        var old = units.getById(directory.named("规划所").orElseThrow());
        old.dissolve(LocalDate.of(2019, 3, 1), directory.named("村头村").orElseThrow());
        units.save(old);
        entities.flush();
        assertThat(owed(LocalDate.of(2019, 2, 28))).contains("14 规划管理所 SUPPORT");
        assertThat(owed(LocalDate.of(2019, 3, 1)))
                .doesNotContain("14 规划管理所 SUPPORT")
                .contains("14 村头村 SUPPORT");
    }

    @Test
    void anObligationNamesItsTaskAndUnit() {
        assertThat(obligations.of(plan, LocalDate.of(2018, 12, 31)).get(0))
                .isEqualTo(new Obligation(
                        details.of("small-1", 14, TODAY).orElseThrow().id(),
                        14,
                        "建设湿地公园",
                        directory.named("农林水务局").orElseThrow(),
                        "农林水务局",
                        AssignmentRole.LEAD));
    }

    private List<String> owed(LocalDate day) {
        return obligations.of(plan, day).stream()
                .map(owed -> owed.taskNumber() + " " + owed.unitName() + " " + owed.role())
                .toList();
    }
}
