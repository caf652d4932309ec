package cn.hengli.plan;

import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.plan.StandingPlan.Collective;
import cn.hengli.plan.StandingPlan.Party;
import cn.hengli.plan.StandingPlan.Unit;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingPlanTest {

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<CollectiveId, Collective> collectives = new HashMap<>();
    private final List<StandingPlan.Task> tasks = new ArrayList<>();

    private final UnitId agriculture = unit("农林水务局");
    private final UnitId finance = unit("财政分局");
    private final UnitId hengquan = unit("恒泉社区");
    private final UnitId shichong = unit("石涌村");
    private final CollectiveId villages = collective("各村(社区)", hengquan, shichong);
    private final CollectiveId nobody = collective("相关单位");

    @Test
    void everyLeadAndEverySupportingUnitOwesAnEntry() {
        task(1, lead(agriculture), support(finance));
        assertOwed("1 农林水务局 LEAD", "1 财政分局 SUPPORT");
    }

    @Test
    void aCollectiveStandsForItsMembers() {
        task(7, lead(agriculture), support(villages));
        assertOwed("7 农林水务局 LEAD", "7 恒泉社区 SUPPORT", "7 石涌村 SUPPORT");
    }

    @Test
    void leadWinsOverSupport() {
        task(1, support(agriculture), lead(agriculture));
        task(2, support(villages), lead(shichong));
        assertOwed("1 农林水务局 LEAD", "2 石涌村 LEAD", "2 恒泉社区 SUPPORT");
    }

    @Test
    void whoIsNamedDirectlyAndInACollectiveOwesOnce() {
        task(14, lead(agriculture), support(hengquan), support(villages));
        assertOwed("14 农林水务局 LEAD", "14 恒泉社区 SUPPORT", "14 石涌村 SUPPORT");
    }

    @Test
    void anEmptyCollectiveOwesNothingAndIsOdd() {
        task(30, lead(agriculture), support(nobody));
        task(29, lead(agriculture), support(nobody));
        assertOwed("29 农林水务局 LEAD", "30 农林水务局 LEAD");
        assertOdd("EMPTY_COLLECTIVE 相关单位 [29, 30]");
    }

    @Test
    void whatADissolvedUnitOwedItsSuccessorOwes() {
        var land = unit("国土分局");
        var resources = unit("自然资源分局");
        dissolve(land, resources);
        task(18, lead(land), support(agriculture));
        assertOwed("18 自然资源分局 LEAD", "18 农林水务局 SUPPORT");
        assertThat(plan().oddities()).isEmpty();
    }

    @Test
    void aSuccessorOfASuccessorOwes() {
        var first = unit("甲");
        var second = unit("乙");
        var third = unit("丙");
        dissolve(first, second);
        dissolve(second, third);
        task(1, lead(first));
        assertOwed("1 丙 LEAD");
    }

    @Test
    void aSuccessorThatSupportsBecomesLeadOnce() {
        var land = unit("国土分局");
        dissolve(land, finance);
        task(19, lead(land), support(finance));
        assertOwed("19 财政分局 LEAD");
    }

    @Test
    void aDissolvedMemberOfACollectiveIsFollowedByItsSuccessor() {
        dissolve(shichong, hengquan);
        task(7, lead(agriculture), support(villages));
        assertOwed("7 农林水务局 LEAD", "7 恒泉社区 SUPPORT");
    }

    @Test
    void whoIsDissolvedWithoutSuccessorOwesNothingAndIsOdd() {
        dissolve(finance, null);
        task(7, lead(agriculture), support(finance));
        assertOwed("7 农林水务局 LEAD");
        assertOdd("DISSOLVED_WITHOUT_SUCCESSOR 财政分局 [7]");
    }

    @Test
    void successorsInACircleOweNothing() {
        dissolve(finance, agriculture);
        dissolve(agriculture, finance);
        task(1, lead(finance));
        assertOwed();
    }

    @Test
    void aTaskWithoutLeadIsOddButItsSupportersOwe() {
        task(3, support(finance));
        assertOwed("3 财政分局 SUPPORT");
        assertOdd("TASK_WITHOUT_LEAD 任务3 [3]");
    }

    @Test
    void aLeadThatIsAnEmptyCollectiveIsNoLead() {
        task(3, lead(nobody), support(finance));
        assertOdd("EMPTY_COLLECTIVE 相关单位 [3]", "TASK_WITHOUT_LEAD 任务3 [3]");
    }

    @Test
    void obligationsNameTaskAndUnit() {
        task(5, lead(agriculture));
        assertThat(plan().obligations())
                .extracting(Obligation::task, Obligation::taskTitle, Obligation::unit)
                .containsExactly(tuple(tasks.get(0).id(), "任务5", agriculture));
    }

    private void assertOwed(String... expected) {
        assertThat(plan().obligations())
                .extracting(owed -> owed.taskNumber() + " " + owed.unitName() + " " + owed.role())
                .containsExactly(expected);
    }

    private void assertOdd(String... expected) {
        assertThat(plan().oddities())
                .extracting(oddity -> oddity.kind() + " " + oddity.subject() + " " + oddity.taskNumbers())
                .containsExactly(expected);
    }

    private StandingPlan plan() {
        return new StandingPlan(tasks, collectives, units);
    }

    private UnitId unit(String name) {
        var id = UnitId.next();
        units.put(id, new Unit(name, false, null));
        return id;
    }

    private CollectiveId collective(String name, UnitId... members) {
        var id = CollectiveId.next();
        collectives.put(id, new Collective(name, List.of(members)));
        return id;
    }

    private void dissolve(UnitId unit, @Nullable UnitId successor) {
        units.put(unit, new Unit(units.get(unit).name(), true, successor));
    }

    private void task(int number, Party... parties) {
        tasks.add(new StandingPlan.Task(TaskId.next(), number, "任务" + number, List.of(parties)));
    }

    private static Party lead(UnitId unit) {
        return new Party(LEAD, Assignee.of(unit));
    }

    private static Party support(UnitId unit) {
        return new Party(SUPPORT, Assignee.of(unit));
    }

    private static Party lead(CollectiveId collective) {
        return new Party(LEAD, Assignee.of(collective));
    }

    private static Party support(CollectiveId collective) {
        return new Party(SUPPORT, Assignee.of(collective));
    }
}
