package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.progress;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Actor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Workbooks of ours that came back without what they are known by, and sheets that nobody here has made. */
class OddWorkbookTest extends WorkbookPageTest {

    private static final String VILLAGE = "月塘村";

    /** Hidden columns are lost by copying, by other programs, and by people who tidy up. */
    @Test
    void aSheetOfOursThatLostItsKeysIsReadByItsNumbersAndTitles() {
        var row = stage.saved(row(28, VILLAGE), progress("网上的"));
        var actor = liaison(row.unit());
        var revisions = this.revisions.of(row.entry()).size();
        var book = downloaded(actor).type(28, "本季进展", "没有键列").type(28, "累计进度%", "40");
        book.cell("指标", 28, "本季完成数").setCellValue(7);
        book.loseColumns("填报", 2);

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select("#faults tbody tr").eachText()).isEmpty();
        assertThat(preview.select("#confirm tbody").text()).contains("没有键列", "网上的", "7");
        redirect(confirm(actor, preview));
        assertThat(content(row).progress()).isEqualTo("没有键列");
        assertThat(content(row).percent()).isEqualByComparingTo("40");
        assertThat(content(row).actuals()).extracting(IndicatorActual::value).containsExactly(new BigDecimal("7"));
        assertThat(this.revisions.of(row.entry()))
                .as("both sheets of it are saved at once")
                .hasSize(revisions + 1);
    }

    /** Which indicator a row is stands in its hidden columns alone: it is said, and the other sheet is taken all the same. */
    @Test
    void bothSheetsOfOursWithoutKeysAndMarksAreReadAsFarAsTheyGo() {
        var row = row(32, VILLAGE);
        var actor = liaison(row.unit());
        var book = downloaded(actor).type(32, "本季进展", "什么键都没有");
        book.loseColumns("填报", 2);
        book.loseColumns("指标", 3);
        book.workbook.removeSheetAt(book.workbook.getSheetIndex("_hengli"));

        var preview = preview(actor, book.file("a.xlsx"));
        assertThat(preview.select(".notice-error").text()).contains("“指标”表的隐藏列被删除了");
        redirect(confirm(actor, preview));
        assertThat(content(row).progress()).isEqualTo("什么键都没有");
    }

    /** A formula without its result says nothing: that is named, and nothing is taken for blank. */
    @Test
    void namesFormulasAndMarksTheirResults() {
        var row = stage.saved(row(30, VILLAGE), progress("原来的"));
        var actor = liaison(row.unit());
        var book = downloaded(actor);
        book.cell("填报", 30, "需协调事项").setCellFormula("1+1");
        var bare = preview(actor, book.file("a.xlsx"));
        assertThat(bare.select("#faults").text()).contains("这一格是公式，文件里没有它的结果");
        assertThat(bare.select("#confirm tbody")).isEmpty();

        var reckoned = downloaded(actor);
        reckoned.cell("填报", 30, "存在问题").setCellFormula("\"缺\"&\"资金\"");
        reckoned.cell("填报", 30, "存在问题").setCellValue("缺资金");
        var preview = preview(actor, reckoned.file("b.xlsx"));
        assertThat(preview.select("#confirm tbody").text()).contains("缺资金", "公式的结果");
    }

    @Test
    void saysOfARowWithAFaultWhatElseIsNotSaved() {
        var row = stage.saved(row(29, VILLAGE), progress("原来的"));
        var actor = liaison(row.unit());
        var book = downloaded(actor).type(29, "本季进展", "新的").type(29, "累计进度%", "一百五");
        book.type(29, "任务", "改了名");
        var preview = preview(actor, book.file("a.xlsx"));
        assertThat(preview.select("#faults").text())
                .contains("同一行另有 1 处改动", row.taskTitle())
                .doesNotContain("改了名");
    }

    /** What the people of one unit call themselves, and the task in short. */
    @Test
    void takesTheNameThatAVillageGivesItself() {
        var row = row(29, VILLAGE);
        var actor = liaison(row.unit());
        var csv = "任务名称,责任单位,本季进展\n智网工程,月塘村委会,自家的叫法\n";
        var preview =
                preview(actor, new MockMultipartFile("files", "own.csv", null, csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.select("#faults")).isEmpty();
        assertThat(preview.select("#confirm tbody").text()).contains("自家的叫法", "按任务名称对应", row.taskTitle());
        var foreign = "任务名称,责任单位,本季进展\n智网工程,隔坑社区居委会,别家的\n";
        assertThat(preview(
                                actor,
                                new MockMultipartFile("files", "o.csv", null, foreign.getBytes(StandardCharsets.UTF_8)))
                        .select("#faults")
                        .text())
                .contains("没有叫“隔坑社区居委会”的单位");
    }

    @Test
    void namesTheColumnsThatAreNotTakenAndTheQuarterOfAnotherFile() {
        var actor = liaison(row(28, VILLAGE).unit());
        var csv = "任务序号,四季度工作完成情况,备注\n28,做了,甲\n";
        var asked = get(
                actor,
                redirect(brought(
                        actor, new MockMultipartFile("files", "c.csv", null, csv.getBytes(StandardCharsets.UTF_8)))));
        var columns = page(get(actor, redirect(asked)));
        var mapped = asSuggested(actor, columns);
        assertThat(page(get(actor, redirect(mapped))).select("main").text()).contains("有内容但没有导入的列：备注");
    }

    @Test
    void namesEverySheetThatIsNotRead() {
        var actor = liaison(row(28, VILLAGE).unit());
        var book = downloaded(actor).type(23, "本季进展", "写了");
        book.workbook.createSheet("随手记").createRow(0).createCell(0).setCellValue("明天开会");
        book.workbook.createSheet("空表");

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select(".notice-error").text()).contains("随手记").doesNotContain("说明", "空表", "_hengli");
    }

    /** Remembers the columns as the page suggests them. */
    private MvcTestResult asSuggested(Actor actor, Document columns) {
        var chosen = new ArrayList<String>(
                List.of("table", columns.select("input[name=table]").val()));
        columns.select("select[name^=column]").forEach(each -> {
            chosen.add(each.attr("name"));
            chosen.add(each.select("option[selected]").val());
        });
        return post(actor, columns.select("main form[method=post]").attr("action"), chosen.toArray(String[]::new));
    }
}
