package cn.hengli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.PagesAs;
import cn.hengli.unit.UnitDirectory;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which the plan is read. */
@AppTest
class PlanPagesTest {

    private static final String TASKS = "/plans/2018-45/tasks";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UnitDirectory directory;

    @Test
    void thePlansPageGoesToTheOnlyPlan() {
        assertThat(mvc().get().uri("/plans")).hasRedirectedUrl("/plans/2018-45");
        assertThat(mvc().get().uri("/tasks")).hasRedirectedUrl(TASKS);
    }

    @Test
    void thePlanShowsPhasesTargetsFundsPostsAndGroups() {
        var page = page("/plans/2018-45");
        assertThat(page.select("h1").text()).isEqualTo("横沥镇推进乡村振兴战略工作方案");
        assertThat(page.text())
                .contains("至2018年8月31日", "2018年9月1日至2020年11月30日", "170,000,000.00 元", "未定规模", "镇委书记")
                .contains("1–16（16 项）", "陈细钿", "梁新钦、叶浩宁、张翕明", "2050年");
        assertThat(page.select("a[href^=/units/]").eachText()).contains("农林水务局", "社会事务局");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LIAISON", "UNIT_LEADER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyRoleReadsThePlan(Role role) {
        var mvc = PagesAs.role(context, role);
        for (var path : List.of("/plans/2018-45", TASKS, TASKS + "/14", "/units", "/units/" + unit("村头村"))) {
            assertThat(mvc.get().uri(path)).as(path).hasStatusOk();
        }
    }

    @Test
    void aLiaisonReadsThePlan() {
        var mvc = PagesAs.role(context, Role.LIAISON, directory.named("村头村").orElseThrow());
        assertThat(mvc.get().uri(TASKS + "/14")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "'',36",
        "?q=湿地,2",
        "?q=%25,0",
        "?q=_,0",
        "?q=%5C,0",
        "?q=26,1",
        "?group=3,3",
        "?group=99,0",
        "?group=abc,36",
        "?continuing=true,2",
        "?unit=住建局,4",
        "?unit=住房与规划建设局&role=LEAD,1",
        "?unit=村头村,11",
        "?unit=没有这个单位,0",
        "?role=LEAD,36",
        "?role=KING&continuing=perhaps,36",
        "?page=-1&size=1000000,36"
    })
    void theTasksAreFilteredByWhatStandsInTheAddress(String query, int count) {
        var page = page(TASKS + encoded(query));
        assertThat(page.select("td.num")).hasSize(count);
        assertThat(page.select(".filter-sum").text()).isEqualTo("显示 %d 项，共 36 项".formatted(count));
    }

    @Test
    void searchForALongOrBrokenTextFindsNothing() {
        assertThat(page(TASKS + "?q=" + "一".repeat(5000)).select("td.num")).isEmpty();
        assertThat(page(TASKS + "?q=%00&unit=%00").select("td.num")).hasSize(36);
        assertThat(page("/units?q=%00").select("tbody tr")).isNotEmpty();
    }

    @Test
    void whatIsTypedIsShownAsText() {
        var page = page(TASKS + "?q=" + encoded("<script>alert(1)</script>") + "&unit=" + encoded("\"><b>"));
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aTaskShowsMeasuresPartiesIndicatorsMilestonesAndItsHistory() {
        var page = page(TASKS + "/28");
        assertThat(page.select("h1").text()).isEqualTo("28　建设平安乡村");
        assertThat(page.text()).contains("公安分局", "各村(社区)（17 个单位）", "视频监控全覆盖", "2019年12月31日", "逾期 6 天", "100", "取最新");
        assertThat(page.select(".timeline li")).hasSize(1);
        assertThat(page.select(".toolbar a").eachAttr("href")).containsExactly(TASKS + "/28/edit");
        assertThat(page.html()).doesNotContain("??");
    }

    @Test
    void onlyTheOfficeIsOfferedToMaintain() {
        assertThat(document(PagesAs.role(context, Role.LEADER), TASKS + "/28").select(".toolbar a"))
                .isEmpty();
        assertThat(document(PagesAs.role(context, Role.LEADER), "/plans/2018-45")
                        .text())
                .doesNotContain("载入方案");
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKS + "/0", TASKS + "/37", TASKS + "/x", "/plans/none", "/plans/none/tasks", "/units/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(mvc().get().uri(path)).hasStatus(404);
        assertThat(mvc().get().uri("/units/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void unitsAreFoundByInitialsAndAliases() {
        assertThat(page("/units?q=nlswj").select("tbody a").eachText()).containsExactly("农林水务局");
        assertThat(page("/units?q=" + encoded("规划所")).select("tbody a").eachText())
                .containsExactly("规划管理所");
        assertThat(page("/units?kind=VILLAGE").select("tbody tr")).hasSize(17);
        assertThat(page("/units").select("#collectives tbody tr")).hasSize(6);
        assertThat(page("/units?kind=CASTLE").select("tbody th")).hasSize(55 + 6);
    }

    @Test
    void aUnitShowsItsTasksGroupsAndCollectives() {
        var page = page("/units/" + unit("村头村"));
        assertThat(page.select("tbody tr")).hasSize(11);
        assertThat(page.text()).contains("各村组", "cuntoucun", "未启用", "2018年9月1日起");
        assertThat(page("/units/" + unit("住建局")).text()).contains("城市品质与产业提升行动小组", "住建局、住房规划建设局");
        assertThat(page.html()).doesNotContain("??");
    }

    @Test
    void whoHoldsNoPostReadsNothing() {
        assertThat(PagesAs.nobody(context).get().uri("/units")).hasStatus(403);
    }

    private String unit(String name) {
        return directory.named(name).orElseThrow().toString();
    }

    private Document page(String path) {
        return document(mvc(), path);
    }

    private static Document document(MockMvcTester mvc, String path) {
        var result = mvc.get().uri(URI.create(path)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String query) {
        var text = new StringBuilder();
        query.codePoints()
                .forEach(c -> text.append(
                        "?&=%".indexOf(c) >= 0 || (c < 128 && Character.isLetterOrDigit(c)) || c == '-'
                                ? Character.toString(c)
                                : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private MockMvcTester mvc() {
        return PagesAs.role(context, Role.OFFICE);
    }
}
