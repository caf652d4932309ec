package cn.hengli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.Quarter;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.FixedClock;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.UnitKind;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Holds the shipped data of 横委办〔2018〕45号 to what the paper says. */
@AppTest
class ShippedPlanTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE);
    private static final List<String> VILLAGES = List.of(
            "恒泉社区", "石涌村", "隔坑村", "半仙山村", "横沥村", "田头村", "田坑村", "村头村", "长巷村", "田饶步村", "六甲村", "村尾村", "水边村", "新四村", "山厦村",
            "月塘村", "张坑村");

    /** Characters that are read otherwise here than alone: 旅 with ü, 行 in 银行, 涌 and 厦 in names of villages, 长. */
    private static final Map<String, String> POLYPHONES =
            Map.of("旅", "lv", "行", "hang", "涌", "chong", "厦", "xia", "长", "chang");

    @Autowired
    private PlanFiles files;

    @Autowired
    private Plans plans;

    @Autowired
    private Obligations obligations;

    @Autowired
    private TaskDetails details;

    @Autowired
    private UnitDirectory directory;

    private PlanDocument document;
    private final Map<String, String> canonical = new LinkedHashMap<>();

    @BeforeEach
    void read() throws IOException {
        try (var file = new ClassPathResource("plans/hengli-2018-45.yaml").getInputStream()) {
            document = files.read(file).document();
        }
        document.units().forEach(unit -> learn(unit.name(), unit.aliases()));
        document.collectives().forEach(collective -> learn(collective.name(), collective.aliases()));
    }

    @Test
    void everyTaskIsAsInTheTableOfFacts() throws IOException {
        assertThat(document.tasks().stream().map(this::row)).containsExactlyElementsOf(facts());
    }

    @Test
    void theDatabaseHoldsWhatTheFileSays() throws IOException {
        var loaded = IntStream.rangeClosed(1, 36)
                .mapToObj(number -> details.of("2018-45", number, TODAY).orElseThrow())
                .map(task -> List.of(
                        Integer.toString(task.number()),
                        Integer.toString(task.groupNumber()),
                        task.title(),
                        names(task.leads()),
                        names(task.supports())));
        assertThat(loaded).containsExactlyElementsOf(facts());
        assertThat(details.of("2018-45", 37, TODAY)).isEmpty();
    }

    @Test
    void theGroupsOwnSixteenElevenThreeFourAndTwoTasks() {
        assertThat(document.groups().stream().map(GroupPart::number))
                .map(number -> document.tasks().stream()
                        .filter(task -> number.equals(task.group()))
                        .map(TaskPart::number)
                        .toList())
                .containsExactly(range(1, 16), range(17, 27), range(28, 30), range(31, 34), range(35, 36));
    }

    @Test
    void theGroupsHaveTheirLeadersDeputiesAndMembers() {
        assertThat(document.groups())
                .extracting(group -> group.name() + "：" + group.leader() + "；" + String.join("、", group.deputies())
                        + "；" + String.join("、", group.members()))
                .containsExactly(
                        "农村发展与农业提升行动小组：陈细钿；梁新钦、叶浩宁、张翕明；农林水务局、财政分局、农资办、农技中心、人力资源分局、扶贫办",
                        "城市品质与产业提升行动小组：黄志明；朱柱明、丁永盛、邓健祥；规划管理所、住房与规划建设局、经科信局、商务局、国土分局、城市更新办、财政分局、城管分局、公用事业服务中心、交通分局、环保分局",
                        "社会治理与法治建设行动小组：赵智佳；刘润林、孔炜坚；政法办、公安分局、司法分局、法制办、网格中心",
                        "乡风文明与文化培育行动小组：王永权；何善通、香晓棠、黄耀晃；宣教文体局、文广中心、妇联",
                        "基层党建与组织建设行动小组：袁邦湖；陆奕彪；组织人事办、社会事务局");
        assertThat(document.groups())
                .allSatisfy(group -> assertThat(group.duties()).isNotEmpty());
    }

    @Test
    void thePaperItselfIsNamedAndDated() {
        var plan = document.plan();
        assertThat(plan.title()).isEqualTo("横沥镇推进乡村振兴战略工作方案");
        assertThat(plan.documentNumber()).isEqualTo("横委办〔2018〕45号");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2018, 10, 31));
        assertThat(plan.firstQuarter()).isEqualTo(Quarter.parse("2018Q4"));
        assertThat(plan.lastQuarter()).isEqualTo(Quarter.parse("2020Q4"));
        assertThat(plan.targets())
                .extracting(PlanDocument.TargetPart::year)
                .containsExactly(2020, 2022, 2027, 2035, 2050);
        assertThat(plans.getByCode("2018-45").quarters()).hasSize(9);
    }

    @Test
    void thePhasesFollowEachOther() {
        assertThat(document.plan().phases())
                .extracting(phase -> phase.name() + " " + phase.startsOn() + " " + phase.endsOn())
                .containsExactly("工作部署 null 2018-08-31", "实施推进 2018-09-01 2020-11-30", "检查验收 2020-12-01 2020-12-31");
    }

    @Test
    void phaseOneWasOverWhenThePlanWasIssued() {
        assertThat(document.plan().phases().get(0).endsOn())
                .isBefore(document.plan().issuedOn());
    }

    @Test
    void theFundsAreExact() {
        assertThat(document.plan().funds())
                .extracting(PlanDocument.FundPart::amount)
                .containsExactly(new BigDecimal("170000000.00"), null, new BigDecimal("700000000.00"));
    }

    @Test
    void theLeadingGroupAndItsOfficeHaveTheirPosts() {
        assertThat(document.plan().posts())
                .extracting(post -> post.body() + post.title())
                .containsExactly("领导小组组长", "领导小组常务副组长", "办公室办公室主任", "办公室副主任", "办公室成员");
        assertThat(document.plan().posts())
                .extracting(PlanDocument.PostPart::heldBy)
                .satisfies(holders -> {
                    assertThat(holders).element(0).isEqualTo("镇委书记");
                    assertThat(holders).element(1).isEqualTo("镇长");
                });
    }

    @Test
    void numberedLinesOfSectionTwoAreNoTasks() {
        assertThat(document.tasks()).hasSize(36);
        assertThat(document.tasks())
                .extracting(TaskPart::title)
                .noneMatch(title -> title.contains("召开会议") || title.contains("制定工作方案计划"));
        assertThat(document.tasks().get(0).title()).isEqualTo("深化农村集体产权制度改革");
    }

    @Test
    void theTaskThatSaysLeadingDepartmentHasItsLead() {
        assertThat(row(task(13))).element(3).isEqualTo("农林水务局");
        assertThat(document.tasks()).allSatisfy(task -> assertThat(task.leads()).isNotEmpty());
    }

    @Test
    void villagesBehindACommaAreSupportersOfTheirOwn() {
        assertThat(task(23).supports()).hasSize(3).endsWith("各村社区");
        assertThat(task(24).supports()).hasSize(8).endsWith("各村社区");
        assertThat(task(26).supports()).hasSize(7).endsWith("各村社区", "工业园区");
    }

    @Test
    void villagesAndUnitsOfPairedAssistanceAreOneCollective() {
        assertThat(task(16).supports()).containsExactly("各对口帮扶村、单位");
        assertThat(collectiveNames()).contains("各对口帮扶村、单位");
    }

    @Test
    void theHousingBureauInThreeSpellingsIsOneUnit() {
        assertThat(Stream.of("住建局", "住房规划建设局", "住房与规划建设局").map(canonical::get)).containsOnly("住房与规划建设局");
        assertThat(canonical.get("规划所")).isEqualTo("规划管理所");
        assertThat(directory.named("住建局")).isPresent().isEqualTo(directory.named("住房规划建设局"));
    }

    @Test
    void someUnitsLeadOrSupportAndSitInNoGroup() {
        var members = members();
        var outside = parties(document.tasks().stream())
                .filter(name -> !collectiveNames().contains(name) && !members.contains(name))
                .filter(name -> !VILLAGES.contains(name))
                .collect(Collectors.toSet());
        assertThat(outside).contains("旅游办", "社会治理协同创新中心", "水务中心", "卫计局", "团委", "交警大队", "东莞农村商业银行横沥支行", "经联总社");
    }

    @Test
    void someGroupMembersHaveNoTask() {
        var named = parties(document.tasks().stream()).collect(Collectors.toSet());
        assertThat(members()).filteredOn(member -> !named.contains(member)).containsExactlyInAnyOrder("司法分局", "法制办");
    }

    @Test
    void theSeventeenVillagesAreThere() {
        assertThat(directory.units(TODAY))
                .filteredOn(unit -> unit.kind() == UnitKind.VILLAGE)
                .extracting(UnitEntry::name)
                .containsExactlyElementsOf(VILLAGES);
        assertThat(directory.units(TODAY))
                .filteredOn(unit -> unit.kind() == UnitKind.EXTERNAL)
                .extracting(UnitEntry::name)
                .containsExactly("东莞农村商业银行横沥支行", "交警大队");
    }

    @Test
    void theVillageCollectivesHoldAllVillagesTheOthersStartEmpty() {
        assertThat(document.collectives().stream()
                        .collect(Collectors.toMap(
                                PlanDocument.CollectivePart::name, PlanDocument.CollectivePart::members)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "各村(社区)", VILLAGES,
                        "各村组", VILLAGES,
                        "各对口帮扶村、单位", List.of(),
                        "相关入格部门", List.of(),
                        "相关单位", List.of(),
                        "工业园区", List.of()));
    }

    @Test
    void theFiguresOfThePlanAreIndicators() {
        assertThat(indicators(26)).containsExactly("新建截污次支管网长度 79 公里 SUM", "分散式污水处理站 2 座 SUM");
        assertThat(indicators(14)).containsExactly("村头村新建市级湿地公园 1 个 SUM");
        assertThat(indicators(28)).containsExactly("视频监控覆盖率 100 % LATEST");
        assertThat(task(5).indicators().get(0).target()).isNull();
        assertThat(task(28).milestones().get(0).dueOn()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void onlyStandingWorkGoesOnForGood() {
        assertThat(document.tasks())
                .filteredOn(task -> Boolean.TRUE.equals(task.continuing()))
                .extracting(TaskPart::number)
                .containsExactly(10, 13);
        assertThat(document.tasks())
                .filteredOn(task -> !Boolean.TRUE.equals(task.continuing()))
                .allSatisfy(task -> assertThat(task.dueOn()).isEqualTo(LocalDate.of(2020, 11, 30)));
    }

    @Test
    void everyTaskHasMeasures() {
        assertThat(document.tasks())
                .allSatisfy(task -> assertThat(task.measures()).isNotEmpty());
    }

    @Test
    void thePinyinOfEveryUnitIsRight() {
        var latin = Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");
        for (UnitPart unit : document.units()) {
            var read = Arrays.stream(unit.name().split(""))
                    .map(character -> POLYPHONES.getOrDefault(character, latin.transliterate(character)))
                    .collect(Collectors.joining(" "));
            assertThat(unit.pinyin()).as(unit.name()).isEqualTo(read);
        }
        assertThat(document.units())
                .extracting(unit -> unit.pinyin().replace(" ", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void fourCollectivesAreEmptyAndSaidToBe() {
        var plan = plans.getByCode("2018-45").id();
        assertThat(obligations.survey(plan, TODAY).oddities())
                .containsExactlyInAnyOrder(
                        new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "各对口帮扶村、单位", List.of(16)),
                        new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "相关入格部门", List.of(29)),
                        new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "相关单位", List.of(30)),
                        new Oddity(Oddity.Kind.EMPTY_COLLECTIVE, "工业园区", List.of(26)));
        // ten times all villages (1, 7, 15, 23, 24, 26, 28, 29, 30, 32), and every unit named by itself
        assertThat(obligations.of(plan, TODAY)).hasSize(10 * 17 + namedAlone());
    }

    private int namedAlone() {
        return (int) parties(document.tasks().stream())
                .filter(name -> !collectiveNames().contains(name))
                .count();
    }

    private List<String> row(TaskPart task) {
        return List.of(
                String.valueOf(task.number()),
                String.valueOf(task.group()),
                String.valueOf(task.title()),
                canonical(task.leads()),
                canonical(task.supports()));
    }

    private static List<List<String>> facts() throws IOException {
        var lines = new ClassPathResource("plans/hengli-2018-45.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .strip()
                .lines()
                .skip(1)
                .toList();
        var rows = new ArrayList<List<String>>();
        lines.forEach(line -> rows.add(List.of(line.split(",", -1))));
        return rows;
    }

    private String canonical(List<String> spelled) {
        return spelled.stream().map(canonical::get).collect(Collectors.joining("|"));
    }

    private static String names(List<TaskFacts.Party> parties) {
        return parties.stream().map(TaskFacts.Party::name).collect(Collectors.joining("|"));
    }

    private Stream<String> parties(Stream<TaskPart> tasks) {
        return tasks.flatMap(task -> Stream.concat(task.leads().stream(), task.supports().stream()))
                .map(canonical::get);
    }

    private Set<String> members() {
        var members = new HashSet<String>();
        document.groups().forEach(group -> members.addAll(group.members()));
        return members;
    }

    private Set<String> collectiveNames() {
        return document.collectives().stream()
                .map(PlanDocument.CollectivePart::name)
                .collect(Collectors.toSet());
    }

    private TaskPart task(int number) {
        return document.tasks().get(number - 1);
    }

    private List<String> indicators(int task) {
        return task(task).indicators().stream()
                .map(each -> each.name() + " " + each.target() + " " + each.unit() + " " + each.counting())
                .toList();
    }

    private void learn(String name, List<String> aliases) {
        canonical.put(name, name);
        aliases.forEach(alias -> canonical.put(alias, name));
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
