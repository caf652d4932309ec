package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A leader sees where the town stands; the office sets a light and makes a rule. */
@BrowserTest
class DashboardTest {

    private static final String PLAN = "/plans/2018-45/";

    @Test
    void aLeaderSeesWhereTheTownStandsAndOpensWhatIsBehind(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        leader.link("看板").click();
        assertThat(leader.heading()).hasText("2019年第3季度 看板");
        assertThat(leader.page().locator("figure[data-drawn]")).hasCount(2);
        leader.mustBeAccessible().mustNotScrollSideways();

        var worse = leader.page().locator(".stats a[href*='matter=WORSE']");
        var count = worse.locator(".stat-value").innerText();
        worse.click();
        assertThat(leader.page().locator("main tbody tr")).hasCount(Integer.parseInt(count));
        leader.mustBeAccessible().mustNotScrollSideways();
    }

    @Test
    void theMatrixSaysWhyByKeyboardAndOpensTheTask(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        leader.go(PLAN + "matrix");
        leader.mustBeAccessible().mustNotScrollSideways();
        assertThat(leader.page().locator("tbody tr:not(.group-row)")).hasCount(36);
        var cell = leader.page().locator("tr:has-text('加快推进截污次支管网') td:nth-of-type(4) a");
        cell.focus();
        assertThat(cell.locator(".light-why")).isVisible();
        assertThat(cell.locator(".light-why")).containsText("应达");
        assertThat(cell.locator(".light-why")).containsText("规则第1版");
        leader.page().keyboard().press("Enter");
        assertThat(leader.page().locator("#progress .light-strip li")).hasCount(5);
        assertThat(leader.page().locator("#progress figure[data-drawn]")).isVisible();
        assertThat(leader.page().locator("#progress .forecast")).containsText("预计");
        leader.mustBeAccessible();
    }

    @Test
    void aChartComesAsAPictureAndAsASheet(Visitors visitors) throws IOException {
        var leader = visitors.signedIn("leader");
        leader.go(PLAN + "dashboard");
        var chart = leader.page().locator("figure[data-chart=course]");
        assertThat(chart).hasAttribute("data-drawn", "true");
        var picture = leader.page()
                .waitForDownload(() -> chart.locator("[data-chart-png]").click());
        var bytes = Files.readAllBytes(picture.path());
        assertThat(Arrays.copyOf(bytes, 4)).containsExactly(0x89, 'P', 'N', 'G');
        assertThat(bytes.length).isGreaterThan(10_000);

        var sheet =
                leader.page().waitForDownload(() -> chart.getByText("下载 Excel").click());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(sheet.path()))) {
            var rows = workbook.getSheetAt(0);
            var shown = leader.page().locator("section:has(#course) tbody tr");
            // the town has a line of what is expected besides
            assertThat(rows.getLastRowNum()).isEqualTo(shown.count() + 1);
            assertThat(shown.first().locator("td").nth(2).innerText())
                    .startsWith(trimmed(rows.getRow(1).getCell(3).getNumericCellValue()) + "%");
        }
    }

    @Test
    void aPastDayShowsWhatStoodThen(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        leader.go(PLAN + "dashboard?quarter=2019Q4");
        leader.page().locator("#day").fill("2019-05-20");
        leader.page().locator("#day").press("Enter");
        // on that day the quarter looked at had not been opened: the newest then is shown
        assertThat(leader.heading()).hasText("2019年第1季度 看板");
        assertThat(leader.page().locator(".as-of")).hasText("截至 2019年5月20日 日终");
        assertThat(leader.page().locator(".tabs-quarters li")).hasCount(2);
        leader.link("回到今天").click();
        assertThat(leader.heading()).hasText("2019年第3季度 看板");
    }

    @Test
    void withoutScriptTheTablesSayTheSame(Visitors visitors) {
        var leader = visitors.signedIn("leader", options -> options.setJavaScriptEnabled(false));
        leader.go(PLAN + "dashboard");
        assertThat(leader.page().locator("figure.chart").first()).isHidden();
        assertThat(leader.page().locator("section:has(#course) tbody tr")).hasCount(6);
        leader.go(PLAN + "tasks/26");
        leader.link("查看进度").click();
        assertThat(leader.page().locator(".light-strip li")).hasCount(5);
    }

    @Test
    void onAPhoneTheMatrixShowsOneQuarterAtATime(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        leader.page().setViewportSize(390, 844);
        leader.go(PLAN + "matrix");
        leader.mustNotScrollSideways();
        assertThat(leader.page().locator("thead th:visible")).hasCount(2);
        leader.page().locator(".tabs-quarters").getByText("2019年第1季度").click();
        assertThat(leader.page().locator("thead th:visible").last()).hasText("2019Q1");
    }

    @Test
    void theOfficeSetsAnotherLightWithAReasonAndAllStayInSight(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.go(PLAN + "periods/2019Q4/consolidated/26");
        office.page().locator("#summary").fill("管网完成过半");
        office.page().locator("input[name=light][value=RED]").check();
        office.button("保存").last().click();
        assertThat(office.errors()).containsText("请写明调整理由");
        assertThat(office.page().locator("#summary")).hasValue("管网完成过半");
        office.page().locator("#lightReason").fill("第三批用地未落实");
        office.button("保存").last().click();
        assertThat(office.notice()).containsText("已保存");
        var row = office.page().locator("#task-26");
        assertThat(row).containsText("红灯");
        assertThat(row).containsText("规则第1版");
        assertThat(row).containsText("第三批用地未落实");

        office.go(PLAN + "lights?quarter=2019Q4&matter=OVERRIDDEN");
        assertThat(office.page().locator("main tbody tr")).hasCount(1);
    }

    @Test
    void theOfficeMakesARuleAndSeesBeforeWhatItChanges(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.go("/light-rules");
        office.mustBeAccessible().mustNotScrollSideways();
        office.page().locator("#greenWithin").fill("20");
        office.page().locator("#reason").fill("按季度考核调整");
        office.button("预览变化").click();
        assertThat(office.errors()).containsText("黄灯界限不能小于绿灯界限");
        office.page().locator("#yellowWithin").fill("３０");
        office.button("预览变化").click();
        assertThat(office.page().locator("#changes")).containsText("会有");
        assertThat(office.page().locator("section:has(> #changes) li").first()).containsText("26");
        office.button("定为新版本").click();
        assertThat(office.notice()).hasText("已定为第 2 版。");

        office.go(PLAN + "matrix");
        Locator row = office.page().locator("tr:has-text('加快推进截污次支管网')");
        assertThat(row.locator("td:nth-of-type(4) .light")).hasClass(Pattern.compile("light-yellow"));
        assertThat(row.locator("td:nth-of-type(5) .light")).hasClass(Pattern.compile("light-green"));
    }

    private static String trimmed(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
