package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.Visitors;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rectangles from and to other programs, as those put them into the clipboard. The first two rows may be written, the next two may not. */
@BrowserTest
class GridClipboardTest {

    /** As Excel 2016 puts cells: quotes around lines, a break at the end. */
    private static final String EXCEL_TEXT = "完成一期\t\t１２％\t黄灯\r\n\"第一句说\"\"好\"\"\n第二句\"\t\t34%\t红\r\n不能写\t\t5\t绿\r\n";

    private static final String EXCEL_HTML = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
            <style><!--td{mso-number-format:General;white-space:nowrap;}.xl65{mso-number-format:0%;}--></style></head>
            <body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:collapse;width:192pt'>
            <col width=64 span=4 style='width:48pt'><!--StartFragment-->
             <tr height=19 style='height:14.4pt'><td height=19 width=64 style='height:14.4pt'>完成一期</td><td></td>
              <td class=xl65 align=right>12%</td><td>黄灯</td></tr>
             <tr height=38><td class=xl66 style='white-space:normal'>第一句说&quot;好&quot;<br>
                第二句</td><td></td><td class=xl65>34%</td><td>红</td></tr>
            <!--EndFragment--></table></body></html>
            """;

    private static final String CALC_HTML = """
            <!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
            <style type="text/css">body,div,table { font-family:"Liberation Sans"; font-size:x-small }</style></head><body>
            <table cellspacing="0" border="0"><colgroup width="85"></colgroup>
            <tr><td height="32" align="left"><font face="Noto Sans CJK SC">完成一期</font></td><td align="left"><br></td><td align="right" sdval="0.12" sdnum="2052;0;0%">12%</td><td align="left">黄灯</td></tr>
            <tr><td height="32" align="left">第一句说&quot;好&quot;<br>第二句</td><td align="left"><br></td><td align="right">34%</td><td align="left">红</td></tr>
            </table></body></html>
            """;

    private static final String WPS_HTML = """
            <html><head><meta name="ProgId" content="Excel.Sheet"><meta name="Generator" content="WPS Office ET"></head><body>
            <table width="288" border="0" cellpadding="0" cellspacing="0" style='width:216.00pt;border-collapse:collapse;'>
            <tr height="18" style='height:13.50pt;'><td class="xl65" height="18">完成一期</td><td></td><td x:num="0.12" align="right">12%</td><td>黄灯</td></tr>
            <tr><td style='mso-ignore:colspan'>第一句说“好”<br/>第二句</td><td></td><td x:num="0.34">34%</td><td>红</td></tr></table></body></html>
            """;

    @Test
    void takesTheTextOfExcelWithQuotedLinesAndItsLastBreak(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        var after = grid.cell(3, "progress").textContent();
        grid.goTo(0, 0).paste(EXCEL_TEXT);
        assertThat(grid.said()).hasText(Pattern.compile("^已粘贴，改了 \\d 格，跳过不能填写的 4 格。$"));
        grid.waitUntilSaved();
        assertThat(grid.cell(0, "progress")).hasText("完成一期");
        assertThat(grid.cell(1, "progress")).hasText(Pattern.compile("^第一句说\"好\"\\s第二句$"));
        assertThat(grid.cell(0, "percent")).hasText("12");
        assertThat(grid.cell(1, "percent")).hasText("34");
        assertThat(grid.cell(1, "light")).hasText("红灯");
        assertThat(grid.cell(3, "progress")).hasText(after);
    }

    @Test
    void takesTheTablesOfExcelCalcAndWps(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        for (var html : List.of(EXCEL_HTML, CALC_HTML, WPS_HTML)) {
            grid.goTo(0, 0).press("Shift+ArrowDown", "Delete");
            assertThat(grid.cell(0, "progress")).isEmpty();
            grid.goTo(0, 0).paste("别的", html);
            assertThat(grid.cell(0, "progress")).hasText("完成一期");
            assertThat(grid.cell(1, "progress")).hasText(Pattern.compile("^第一句说[\"“]好[\"”]\\s第二句$"));
            grid.waitUntilSaved();
            assertThat(grid.cell(0, "percent")).hasText("12");
            assertThat(grid.cell(1, "light")).hasText("红灯");
        }
    }

    @Test
    void takesAWebTableWithMergedCells(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 6).paste("", """
                <table><tr><td rowspan="2">缺资金</td><td>请财政局
                  支持</td></tr><tr><td><p>第一段</p><p>第二段</p></td></tr></table>
                """);
        assertThat(grid.cell(0, "problems")).hasText("缺资金");
        assertThat(grid.cell(0, "helpNeeded")).hasText("请财政局 支持");
        assertThat(grid.cell(1, "problems")).isEmpty();
        assertThat(grid.cell(1, "helpNeeded")).hasText(Pattern.compile("^第一段\\s第二段$"));
    }

    @Test
    void leavesOutWhatAWebTableHides(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 6).paste("", """
                <table><tr style="display:none"><td>隐行</td></tr>
                <tr><td>缺资金</td><td style="color:red;display: none">隐格</td><td style="color:red">请支持</td></tr></table>
                """);
        assertThat(grid.cell(1, "problems")).hasText("缺资金");
        assertThat(grid.cell(1, "helpNeeded")).hasText("请支持");
    }

    @Test
    void showsWhatDoesNotFitBeforeAnythingIsPasted(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        var before = grid.cell(0, "progress").textContent();
        grid.goTo(0, 0).paste("多行\r\n".repeat(30));
        assertThat(grid.dialog("too-many")).containsText("要粘贴的内容有 30 行 1 列");
        assertThat(grid.dialog("too-many").locator("thead")).containsText("本季进展");
        // the third row was handed in: it is shown that nothing goes there
        assertThat(grid.dialog("too-many")
                        .locator("tbody tr")
                        .nth(2)
                        .locator("td")
                        .last())
                .hasClass("is-outside");
        grid.visitor().mustBeAccessible();
        grid.press("Escape");
        // rows of text need not be equally long
        grid.paste("一格\r\n两格\t第二格\r\n" + "多行\r\n".repeat(30));
        assertThat(grid.dialog("too-many").locator("tbody tr").nth(1)).containsText("第二格");
        grid.press("Escape");
        assertThat(grid.cell(0, "progress")).hasText(before);
        assertThat(grid.active()).isFocused();
        grid.paste("多行\r\n".repeat(30)).answer("too-many", "fits");
        assertThat(grid.cell(1, "progress")).hasText("多行");
        grid.press("Control+z");
        assertThat(grid.cell(0, "progress")).hasText(before);
    }

    /** By the clipboard of the system: out, and in again elsewhere. */
    @Test
    void givesOutWhatItTakes(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        liaison.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var grid = GridPage.open(liaison);
        grid.goTo(0, 0)
                .type("=1+1")
                .press("Enter")
                .type("甲")
                .press("Alt+Enter")
                .type("\"乙\"")
                .press("Enter");
        grid.goTo(0, 0).press("Shift+ArrowDown", "Control+c");
        assertThat(grid.said()).hasText("已复制 2 格。");
        var text = (String) liaison.page().evaluate("() => navigator.clipboard.readText()");
        org.assertj.core.api.Assertions.assertThat(text.replace("\r\n", "\n")).isEqualTo("=1+1\n\"甲\n\"\"乙\"\"\"");
        grid.goTo(0, 8).press("Control+v");
        assertThat(grid.cell(0, "nextPlan")).hasText("=1+1");
        assertThat(grid.cell(1, "nextPlan")).hasText(Pattern.compile("^甲\\s\"乙\"$"));
        grid.goTo(0, 8).press("Control+x");
        assertThat(grid.cell(0, "nextPlan")).isEmpty();
    }

    /** One cell into many, and what is wrong is named where it stands, the rest is kept. */
    @Test
    void fillsWhatIsMarkedWithOneCellAndNamesFiguresThatAreNone(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 2).press("Shift+ArrowDown").paste("差不多一半");
        assertThat(grid.place(0, "percent")).hasClass(Pattern.compile("is-wrong"));
        assertThat(grid.place(1, "percent")).hasClass(Pattern.compile("is-wrong"));
        assertThat(grid.saved()).hasText("其余已保存，2 行有内容要改，看标了“!”或“⇄”的格");
        assertThat(grid.page().locator("#cell-said")).containsText("1 进度（%）：完成进度");
        grid.goTo(0, 2).press("Shift+ArrowDown").paste("五成").waitUntilSaved();
        assertThat(grid.cell(0, "percent")).hasText("50");
        assertThat(grid.cell(1, "percent")).hasText("50");
    }
}
