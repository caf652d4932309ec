package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.written;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.UnitId;
import cn.hengli.testing.RestoredDatabase;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RestoredDatabase
class ConsolidatedPagesTest extends PageTest {

    private static final String QUARTER = "/plans/2018-45/periods/2019Q4";
    private static final String LEDGER = QUARTER + "/consolidated";

    @Autowired
    private JdbcClient jdbc;

    private LedgerRow lead;
    private UnitId support;

    @BeforeEach
    void aLeadIsAcceptedAndASupportIsNot() {
        lead = stage.accepted(stage.row("2019Q4", 26, "环保分局"), written("累计铺设 41 公里", "52", "第二批完工"));
        support = stage.submitted(stage.row("2019Q4", 26, "财政分局"), written("拨付两笔", "", ""))
                .unit();
    }

    @Test
    void theOfficeWritesOverWhatTheUnitsWrote() {
        var form = page(get(office(), LEDGER + "/26"));
        assertThat(form.select(".report").text()).contains("累计铺设 41 公里").doesNotContain("拨付两笔");
        assertThat(page(get(office(), LEDGER + "/26?draft=true"))
                        .select("#summary")
                        .text())
                .isEqualTo("累计铺设 41 公里");

        assertThat(redirect(consolidate("0", "管网过半", "YELLOW"))).isEqualTo(LEDGER + "#task-26");
        var row = row(page(get(leader(), LEDGER)));
        assertThat(row).contains("管网过半", "黄灯", "52%", "累计铺设 41 公里", "第二批完工").doesNotContain("拨付两笔");
        assertThat(redirect(post(
                        office(),
                        LEDGER + "/26",
                        "revision",
                        "1",
                        "summary",
                        "管网过半。",
                        "light",
                        "RED",
                        "lightReason",
                        "现场核实",
                        "next",
                        "true")))
                .isEqualTo(LEDGER + "/27");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefusedOrSomebodyWasFaster() {
        var tooLong = consolidate("0", "长".repeat(4001), "RED");
        assertThat(status(tooLong)).isEqualTo(422);
        assertThat(page(tooLong).select("#summary-error").text()).contains("4,000");
        assertThat(page(tooLong).select("#summary").text()).hasSize(4001);

        consolidate("0", "先写的", "GREEN");
        var late = consolidate("0", "后写的", "RED");
        assertThat(status(late)).isEqualTo(409);
        assertThat(page(late).select(".notice-error").text()).contains("先写的", "绿灯");
        assertThat(page(late).select("#summary").text()).isEqualTo("后写的");
        assertThat(page(late).select("input[name=light][checked]").val()).isEqualTo("RED");
        var revision = page(late).select("input[name=revision]").val();
        assertThat(redirect(consolidate(revision, "后写的", "RED"))).isEqualTo(LEDGER + "#task-26");
    }

    @Test
    void theAddressHoldsFilterOrderAndColumns() {
        consolidate("0", "管网过半", "YELLOW");
        var unit = lead.unit();

        assertThat(numbers(LEDGER + "?light=YELLOW")).containsExactly("task-26");
        assertThat(numbers(LEDGER + "?light=GREY")).hasSize(35).doesNotContain("task-26");
        assertThat(numbers(LEDGER + "?group=2&unit=" + unit)).contains("task-26");
        assertThat(numbers(LEDGER + "?state=ACCEPTED")).containsExactly("task-26");
        assertThat(numbers(LEDGER + "?q=铺设")).containsExactly("task-26");
        assertThat(numbers(LEDGER + "?q=拨付")).as("not accepted").isEmpty();
        assertThat(numbers(LEDGER + "?sort=LIGHT")).startsWith("task-26");
        assertThat(numbers(LEDGER + "?sort=PERCENT&group=x&light=PURPLE")).isEmpty();
        var narrowed = page(get(leader(), LEDGER + "?show=PROBLEMS&show=HELP"));
        assertThat(narrowed.select("thead th").eachText())
                .contains("存在问题", "需协调事项")
                .doesNotContain("下步计划");
        assertThat(narrowed.select("input[name=show][checked]").eachAttr("value"))
                .containsExactly("PROBLEMS", "HELP");
        assertThat(page(get(leader(), LEDGER + "?exact=true")).select("thead th"))
                .as("no column but those that are always there")
                .hasSize(4);
        var kept = page(get(leader(), LEDGER + "?group=2&q=铺设&show=HELP&sort=LIGHT"));
        assertThat(kept.select(".stats a[href*=light=RED]").attr("href"))
                .isEqualTo(LEDGER + "?group=2&light=RED&sort=LIGHT&q=%E9%93%BA%E8%AE%BE&show=HELP");
    }

    @Test
    void unitsReadItOncePublishedAndOfOthersOnlyWhatWasAccepted() {
        consolidate("0", "管网过半", "YELLOW");
        assertThat(status(get(liaison(support), LEDGER))).isEqualTo(404);
        assertThat(page(get(liaison(support), "/consolidated")).select(".empty").text())
                .isNotEmpty();

        assertThat(redirect(post(office(), QUARTER + "/publication"))).isEqualTo(LEDGER);

        assertThat(redirect(get(liaison(support), "/consolidated"))).isEqualTo(LEDGER);
        var read = page(get(liaison(support), LEDGER));
        assertThat(read.select(".page-sub").text()).contains("已发布").contains(office().name());
        assertThat(row(read)).contains("管网过半", "累计铺设 41 公里").doesNotContain("拨付两笔");
        assertThat(read.select("a[href^=/entries/]")).isEmpty();
        assertThat(read.select("#task-1").text()).contains("还没有采纳的条目");
        assertThat(read.select(".filter-sum").text()).contains("本季共 36 项有填报任务");
        assertThat(page(get(leader(), QUARTER)).select(".timeline").text()).contains("发布综合台账");

        assertThat(status(post(office(), QUARTER + "/publication/withdrawal", "reason", " ")))
                .isEqualTo(422);
        post(office(), QUARTER + "/publication/withdrawal", "reason", "数字有误");
        assertThat(status(get(liaison(support), LEDGER))).isEqualTo(404);
        assertThat(page(get(leader(), QUARTER)).select(".timeline").text()).contains("撤回发布", "数字有误");
    }

    @Test
    void closingNamesWhatIsOpenAndRefuses() {
        var preview = page(get(office(), QUARTER + "/closing"));
        assertThat(preview.select(".todo").text()).contains("财政分局");
        assertThat(preview.select("main button.btn-primary")).isEmpty();
        assertThat(status(post(office(), QUARTER + "/closing", "allTheSame", "true")))
                .isEqualTo(422);

        accept("财政分局");
        var refused = post(office(), QUARTER + "/closing");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).select("#allTheSame-error").text()).contains("278");
        assertThat(page(refused).select("table").text()).contains("公安分局").doesNotContain("环保分局 26");
        assertThat(redirect(post(office(), QUARTER + "/closing", "allTheSame", "true")))
                .isEqualTo(QUARTER);
        assertThat(redirect(get(office(), QUARTER + "/closing"))).isEqualTo(QUARTER);
    }

    @Test
    void countsWhatEachUnitHandedInAndWhen() {
        var page = page(get(leader(), QUARTER + "/completeness?sort=MISSING"));
        assertThat(page.select(".stat-value").eachText()).containsExactly("280", "2", "0", "278", "1", "0");
        var line = page.select("tbody tr:contains(财政分局)").get(0).select("td").eachText();
        assertThat(line.subList(1, 3)).containsExactly("1", "1");
        assertThat(page.select("tbody tr")).hasSize(53);
        var own = page(get(liaison(support), QUARTER + "/completeness"));
        assertThat(own.select("tbody th").eachText()).containsExactly("财政分局");
    }

    @Test
    void aClosedQuarterAnswersByteForByteWhateverChanges() {
        consolidate("0", "管网过半", "YELLOW");
        accept("财政分局");
        post(office(), QUARTER + "/closing", "allTheSame", "true");
        var addresses = List.of(
                QUARTER,
                QUARTER + "?unit=" + lead.unit() + "&state=ACCEPTED",
                QUARTER + "/completeness",
                LEDGER,
                LEDGER + "?unit=" + lead.unit() + "&show=SUPPORTS",
                "/entries/" + lead.entry(),
                "/entries/" + lead.entry() + "/history");
        var before = addresses.stream().map(this::main).toList();

        jdbc.sql("update unit_name set name = name || '（新名）'").update();
        jdbc.sql("update unit set position = 1000 - position").update();
        jdbc.sql("update task set title = '新题', number = number + 100, due_on = '2021-12-31', measures = '{新举措}'")
                .update();
        jdbc.sql("update action_group set name = '新组'").update();
        jdbc.sql("update indicator set name = '新指标', target = 1").update();
        jdbc.sql("update assignment set until = now() where until is null").update();
        jdbc.sql("delete from collective_member").update();

        assertThat(addresses.stream().map(this::main).toList()).isEqualTo(before);
    }

    @Test
    void whatWasTypedIsShownWhenTheQuarterWasClosedMeanwhile() {
        accept("财政分局");
        post(office(), QUARTER + "/publication");
        post(office(), QUARTER + "/closing", "allTheSame", "true");

        var late = consolidate("0", "办结前正在写的话", "RED");
        assertThat(status(late)).isEqualTo(422);
        assertThat(page(late).select(".notice-error").text()).contains("没有保存", "办结前正在写的话");

        var withdrawal = post(office(), QUARTER + "/publication/withdrawal", "reason", "数字有误");
        assertThat(status(withdrawal)).as("a closed quarter stays as it is").isEqualTo(422);
        assertThat(page(withdrawal).text()).contains("2019年第4季度已办结，不能再改。");
        assertThat(status(get(liaison(support), LEDGER))).isEqualTo(200);
    }

    @Test
    void openingAgainNeedsAReasonAndIsSeenEverAfter() {
        accept("财政分局");
        post(office(), QUARTER + "/closing", "allTheSame", "true");
        assertThat(status(post(office(), QUARTER + "/reopening", "reason", ""))).isEqualTo(422);
        assertThat(redirect(post(office(), QUARTER + "/reopening", "reason", "公里数有误")))
                .isEqualTo(QUARTER);

        for (var address : List.of(QUARTER, LEDGER)) {
            assertThat(page(get(leader(), address)).select(".page-sub").text()).contains("曾重新打开");
        }
        post(office(), QUARTER + "/closing", "allTheSame", "true");
        assertThat(page(get(leader(), QUARTER)).select(".page-sub").text()).contains("已办结", "曾重新打开");
        assertThat(page(get(leader(), QUARTER)).select(".timeline").text()).contains("重新打开", "公里数有误");
    }

    private MvcTestResult consolidate(String revision, String summary, String light) {
        return post(
                office(),
                LEDGER + "/26",
                "revision",
                revision,
                "summary",
                summary,
                "light",
                light,
                "lightReason",
                "现场核实");
    }

    private void accept(String unit) {
        var row = stage.row("2019Q4", 26, unit);
        stage.reviewEntry().accept(row.entry(), row.revision(), office());
    }

    private String main(String address) {
        var answer = get(leader(), address);
        assertThat(status(answer)).as(address).isEqualTo(200);
        return page(answer).select("main").outerHtml();
    }

    private static String row(Document page) {
        return page.select("#task-26").text();
    }

    private List<String> numbers(String address) {
        return page(get(leader(), address)).select("tr[id]").eachAttr("id");
    }
}
