package cn.hengli.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanBook;
import cn.hengli.plan.PlanFacts;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskFilter;
import cn.hengli.plan.UnitDuties;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class PlanBookTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private PlanBook book;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private Units units;

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
    void listsPlans() {
        assertThat(book.plans())
                .containsExactly(new PlanFacts.Row(
                        plan,
                        "small-1",
                        "小方案",
                        "横委办〔2018〕1号",
                        LocalDate.of(2018, 10, 31),
                        Quarter.parse("2018Q4"),
                        Quarter.parse("2020Q4"),
                        2));
    }

    @Test
    void aPlanComesWithAllItsParts() {
        var facts = book.plan("small-1", TODAY).orElseThrow();
        assertThat(facts.targets()).hasSize(1);
        assertThat(facts.funds().get(0).amount()).isEqualByComparingTo(new BigDecimal("170000000.00"));
        assertThat(facts.phases().get(0).duties()).containsExactly("开会", "成立机构");
        assertThat(facts.bodies()).containsExactly("领导小组");
        assertThat(facts.groups()).hasSize(2);
        var group = facts.groups().get(0);
        assertThat(group.deputies()).containsExactly("乙", "丙");
        assertThat(group.members()).extracting(PlanFacts.Member::name).containsExactly("规划管理所", "农林水务局");
        assertThat(group.tasks()).containsExactly(14);
        assertThat(facts.groups().get(1).members()).isEmpty();
        assertThat(facts.taskCount()).isEqualTo(2);
        assertThat(book.plan("none", TODAY)).isEmpty();
    }

    @Test
    void tasksComeByNumberWithWhoIsNamed() {
        var tasks = book.tasks(plan, TaskFilter.all(), TODAY);
        assertThat(tasks)
                .extracting(task -> task.number() + " " + task.leads() + " " + task.supports())
                .containsExactly("7 [农林水务局] [各村(社区), 相关单位]", "14 [农林水务局] [规划管理所, 村头村]");
    }

    @ParameterizedTest
    @CsvSource({
        "湿地,14",
        "' 绿化美化 ',14",
        "14,14",
        "一,7;14",
        "100%,7",
        "%,7",
        "_,''",
        "\\,''",
        "0%',''",
        "' ',7;14",
        "没有的,''"
    })
    void searchTakesTheTextAsItIs(String text, String expected) {
        assertThat(numbers(new TaskFilter(text, null, null, null, null))).isEqualTo(expected);
    }

    @Test
    void filtersByGroupKindOfTaskAndUnit() {
        assertThat(numbers(new TaskFilter("", 2, null, null, null))).isEqualTo("7");
        assertThat(numbers(new TaskFilter("", 99, null, null, null))).isEmpty();
        assertThat(numbers(new TaskFilter("", null, null, null, true))).isEqualTo("7");
        assertThat(numbers(new TaskFilter("", null, null, null, false))).isEqualTo("14");
        assertThat(numbers(of("规划所", null))).isEqualTo("14");
        assertThat(numbers(of("恒泉社区", null))).isEqualTo("7");
        assertThat(numbers(of("村头村", AssignmentRole.SUPPORT))).isEqualTo("7;14");
        assertThat(numbers(of("村头村", AssignmentRole.LEAD))).isEmpty();
        assertThat(numbers(of("各村（社区）", null))).isEqualTo("7");
    }

    @Test
    void aUnitIsFoundWithTheTasksOfThoseItSucceeded() {
        var old = units.getById(directory.named("规划所").orElseThrow());
        old.dissolve(LocalDate.of(2019, 3, 1), directory.named("恒泉社区").orElseThrow());
        units.save(old);
        entities.flush();
        assertThat(numbers(of("恒泉社区", null))).isEqualTo("7;14");
        assertThat(numbers(of("规划所", null))).isEqualTo("14");
        assertThat(book.duties(id("恒泉社区"), TODAY).tasks())
                .extracting(UnitDuties.TaskDuty::through)
                .containsExactly("各村(社区)", "规划管理所");
    }

    @Test
    void theDutiesOfAUnitAreItsTasksAndGroups() {
        var duties = book.duties(id("村头村"), TODAY);
        assertThat(duties.tasks())
                .extracting(task -> task.number() + " " + task.role() + " " + task.through())
                .containsExactly("7 SUPPORT 各村(社区)", "14 SUPPORT null");
        assertThat(duties.memberships()).isEmpty();
        assertThat(book.duties(id("农林水务局"), TODAY).memberships())
                .containsExactly(new UnitDuties.Membership("small-1", 1, "第一小组"));
    }

    @Test
    void whatHasEndedIsNoDuty() {
        jdbc.sql("update assignment set until = since where role = 'SUPPORT'").update();
        assertThat(book.duties(id("村头村"), TODAY).tasks()).isEmpty();
        assertThat(book.tasks(plan, TaskFilter.all(), TODAY).get(0).supports()).isEmpty();
    }

    private TaskFilter of(String unit, @Nullable AssignmentRole role) {
        return new TaskFilter("", null, directory.meant(unit), role, null);
    }

    private UnitId id(String name) {
        return directory.named(name).orElseThrow();
    }

    private String numbers(TaskFilter filter) {
        return String.join(
                ";",
                book.tasks(plan, filter, TODAY).stream()
                        .map(task -> Integer.toString(task.number()))
                        .toList());
    }

    @Test
    void aPhaseIsAheadRunningOrOver() {
        var facts = book.plan("small-1", TODAY).orElseThrow();
        var phase = facts.phases().get(0);
        assertThat(List.of(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 9, 1)))
                .map(day -> facts.stage(phase, day))
                .containsExactly(PlanFacts.Stage.RUNNING, PlanFacts.Stage.OVER);
    }
}
