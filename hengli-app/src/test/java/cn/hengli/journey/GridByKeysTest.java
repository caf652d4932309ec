package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A liaison who lives in a spreadsheet finds the same keys in the grid. The first two rows may be written, the next two are handed in. */
@BrowserTest
class GridByKeysTest {

    @Test
    void writesARowFromLeftToRightAndGoesOnInTheNext(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 0)
                .type("新修机耕路2公里")
                .press("Tab", "Tab")
                .type("五成")
                .press("Tab")
                .type("黄");
        grid.press("Enter");
        assertThat(grid.active()).hasAttribute("aria-label", Pattern.compile("^3 .*, 本季进展: "));
        grid.waitUntilSaved();
        assertThat(grid.cell(1, "percent")).hasText("50");
        assertThat(grid.cell(1, "light")).hasText("黄灯");
        assertThat(grid.cell(1, "state")).hasText("草稿");
        assertThat(grid.saved()).hasText(Pattern.compile("^已保存 \\d\\d:\\d\\d$"));
        grid.visitor().mustBeAccessible();
        grid.reload();
        assertThat(grid.cell(1, "progress")).hasText("新修机耕路2公里");
        assertThat(grid.cell(1, "percent")).hasText("50");
    }

    @Test
    void changesACellBreaksItsLinesDropsAChangeAndEmptiesIt(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 0).type("甲").press("Alt+Enter").type("乙").press("Enter");
        grid.goTo(1, 0).press("F2").type("丙").press("Enter");
        assertThat(grid.cell(1, "progress")).hasText(Pattern.compile("^甲\\s乙丙$"));
        grid.goTo(1, 0).type("不要的").press("Escape");
        assertThat(grid.cell(1, "progress")).hasText(Pattern.compile("^甲\\s乙丙$"));
        grid.waitUntilSaved().press("Delete").waitUntilSaved();
        assertThat(grid.cell(1, "progress")).isEmpty();
    }

    @Test
    void anInputMethodComposesInTheCellFromItsFirstLetterOn(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 0).compose("农田", "n", "no", "nong", "nong t", "nong tian");
        assertThat(grid.active()).hasValue("农田");
        grid.compose("水利", "s", "sh", "shui", "shui li").press("Enter").waitUntilSaved();
        assertThat(grid.cell(1, "progress")).hasText("农田水利");
    }

    @Test
    void fillsDownFillsWhatIsMarkedAndCountsWhatMayNotBeWritten(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 0).type("上一行写的").press("Enter").goTo(1, 0).press("Control+d");
        assertThat(grid.cell(1, "progress")).hasText("上一行写的");
        grid.goTo(0, 6)
                .press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown")
                .type("都一样")
                .press("Control+Enter");
        assertThat(grid.cell(0, "problems")).hasText("都一样");
        assertThat(grid.cell(1, "problems")).hasText("都一样");
        assertThat(grid.said()).hasText("改了 2 格，跳过不能填写的 2 格。");
        grid.waitUntilSaved();
    }

    @Test
    void undoesAndRedoesMoreThanTenSteps(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        for (var step = 1; step <= 12; step++) {
            grid.goTo(1, 0).type("第" + step + "稿").press("Enter");
        }
        for (var step = 0; step < 11; step++) {
            grid.press("Control+z");
        }
        assertThat(grid.cell(1, "progress")).hasText("第1稿");
        for (var step = 0; step < 11; step++) {
            grid.press("Control+y");
        }
        assertThat(grid.cell(1, "progress")).hasText("第12稿");
        grid.goTo(1, 0).press("Delete");
        assertThat(grid.cell(1, "progress")).isEmpty();
        grid.press("Control+z").waitUntilSaved().reload();
        assertThat(grid.cell(1, "progress")).hasText("第12稿");
    }

    @Test
    void takesOverLastQuarterAndSaysThatNothingHappenedByOneKeyEach(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        var before = grid.tool("fold");
        before.click();
        var last = grid.cell(0, "lastProgress").textContent();
        before.click();
        grid.goTo(0, 0).press("F4");
        assertThat(grid.cell(0, "progress")).hasText(last);
        grid.goTo(1, 0).press("F8").type("等雨停").press("Enter").waitUntilSaved();
        assertThat(grid.cell(1, "nothing")).hasText("等雨停");
        grid.reload();
        assertThat(grid.cell(1, "nothing")).hasText("等雨停");
        grid.goTo(1, 1).press("Delete").waitUntilSaved().reload();
        assertThat(grid.cell(1, "nothing")).isEmpty();
    }

    @Test
    void findsAndReplacesWhatWasShownAndTicked(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 0).type("修路").press("Enter").type("修路修桥").press("Enter");
        grid.press("Control+h").type("修路").press("Tab").type("修渠");
        assertThat(grid.dialog("replace").locator("tbody tr")).hasCount(2);
        grid.visitor().mustBeAccessible();
        grid.dialog("replace").locator("tbody input").first().uncheck();
        grid.answer("replace", "replace");
        assertThat(grid.cell(0, "progress")).hasText("修路");
        assertThat(grid.cell(1, "progress")).hasText("修渠修桥");
        assertThat(grid.active()).isFocused();
    }

    /** Spreadsheets do nothing by Esc where nothing is open, and people press it often. */
    @Test
    void escapeWhereNothingIsOpenDoesNothing(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 0).type("留着的").press("Tab", "Escape", "Escape", "Enter").waitUntilSaved();
        assertThat(grid.active()).isFocused();
        assertThat(grid.cell(1, "progress")).hasText("留着的");
    }

    @Test
    void findsAndReplacesByKeysAlone(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 0).type("修路").press("Enter");
        grid.press("Control+h").type("修路").press("Tab").type("修渠").press("Enter");
        assertThat(grid.said()).hasText("已替换 1 格。");
        assertThat(grid.cell(0, "progress")).hasText("修渠");
    }

    @Test
    void choosesALightFromItsListByDigitAndByMouse(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        var choices = grid.page().locator("#choices");
        grid.goTo(1, 3).press("Delete", "F2");
        assertThat(choices.locator("li")).hasCount(3);
        grid.visitor().mustBeAccessible();
        grid.press("ArrowDown", "ArrowDown", "Enter");
        assertThat(grid.cell(1, "light")).hasText("黄灯");
        assertThat(choices).isHidden();
        grid.goTo(1, 3).type("3").press("Enter");
        assertThat(grid.cell(1, "light")).hasText("红灯");
        grid.goTo(1, 3).press("Alt+ArrowDown");
        choices.locator("li").first().click();
        assertThat(grid.cell(1, "light")).hasText("绿灯");
        grid.goTo(1, 3).press("Alt+ArrowDown", "ArrowDown", "Escape").waitUntilSaved();
        assertThat(grid.cell(1, "light")).hasText("绿灯");
    }

    /** What was handed in is read where one stands on it, and says at the first letter why it cannot be changed. */
    @Test
    void aLockedCellIsReadAndSaysWhyItCannotBeWritten(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn("yuetangcun"));
        grid.press("Control+Home");
        assertThat(grid.place(0, "progress")).hasClass(Pattern.compile("is-active.*is-locked|is-locked.*is-active"));
        assertThat(grid.active()).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        grid.type("1");
        assertThat(grid.said()).containsText("这一行已在“待审签”");
        grid.tool("restore").click();
        assertThat(grid.said()).containsText("这一行已在“待审签”");
    }

    @Test
    void nothingToReportBesideProgressIsNamedAtOnceAndWhenHandedIn(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(1, 0).type("有进展").press("Enter");
        grid.goTo(1, 0).press("F8");
        assertThat(grid.said()).containsText("这一行写了本季进展");
        assertThat(grid.cell(1, "nothing")).isEmpty();
        grid.goTo(1, 1).type("没有人手").press("Enter").waitUntilSaved();
        grid.tool("submit").click();
        assertThat(grid.page().locator("#hindered")).containsText("请只留一样");
        grid.page().locator("#hindered button").first().click();
        grid.goTo(1, 0).press("Delete").waitUntilSaved();
        grid.goTo(1, 1).press("Delete", "F8", "Enter");
        assertThat(grid.cell(1, "nothing")).containsText("请补上原因");
    }

    /** All columns in the width of the sheet, whatever is in sight. */
    @Test
    void printsAsAPlainTable(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn("yuetangcun"));
        grid.page().evaluate("window.dispatchEvent(new Event('beforeprint'))");
        grid.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var table = grid.page().locator("#printed table");
        assertThat(table).isVisible();
        assertThat(table.locator("caption")).hasText("月塘村");
        assertThat(table.locator("thead th").last()).hasText("审签领导");
        assertThat(table.locator("tbody tr")).hasCount(10);
        assertThat(grid.row(0)).isHidden();
        assertThat(grid.page().locator(".print-sign")).isVisible();
    }

    @Test
    void countsAndSumsUpWhatIsMarked(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 2).type("20").press("Enter").type("45.5").press("Enter");
        grid.goTo(0, 2).press("Shift+ArrowDown");
        assertThat(grid.page().locator("#sums")).hasText("选中 2 格，有内容 2 格　合计 65.5　平均 32.75");
    }

    @Test
    void leavesTheGridByF6AndComesBackByTab(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.press("F6");
        assertThat(grid.tool("down")).isFocused();
        grid.tool("submit").focus();
        grid.press("Tab");
        assertThat(grid.active()).isFocused();
        grid.press("Control+End");
        assertThat(grid.active()).hasAttribute("aria-label", Pattern.compile(", 最近保存: "));
    }

    /** What hinders is named in a list and marked at its cell; what is complete is handed in. */
    @Test
    void handsInWhatIsCompleteAndNamesWhatHindersTheRest(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn(LIAISON));
        grid.goTo(0, 0)
                .type("完整的")
                .press("Tab", "Tab")
                .type("80")
                .press("Tab")
                .type("绿")
                .press("Enter");
        grid.goTo(1, 0).type("还没有灯").press("Enter");
        grid.tool("submit").click();
        var hindered = grid.page().locator("#hindered");
        assertThat(hindered).containsText("请选择自报进度灯");
        assertThat(grid.cell(0, "state")).hasText("报送");
        assertThat(grid.said()).hasText(Pattern.compile("^已报送 \\d 行（任务 1[、）].*"));
        assertThat(grid.place(1, "light")).hasClass(Pattern.compile("is-wrong"));
        grid.visitor().mustBeAccessible();
        hindered.locator("button").first().click();
        assertThat(grid.active()).hasAttribute("aria-label", Pattern.compile("^2 .*, 自报灯: "));
        grid.type("绿").press("Enter");
        grid.tool("submit").click();
        assertThat(grid.cell(1, "state")).hasText("报送");
    }

    @Test
    void bringsBackWhatWasLastHandedIn(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var grid = GridPage.open(liaison);
        grid.goTo(1, 0)
                .type("报出去的")
                .press("Tab", "Tab")
                .type("81")
                .press("Tab")
                .type("绿")
                .press("Enter")
                .waitUntilSaved();
        grid.tool("submit").click();
        assertThat(grid.cell(1, "state")).hasText("报送");
        grid.row(1).locator("a").click();
        liaison.button("撤回修改").click();
        assertThat(liaison.page().locator(".notice-ok")).isVisible();
        grid = GridPage.open(liaison);
        grid.goTo(1, 0)
                .type("改坏了的")
                .press("Tab", "Tab")
                .type("9")
                .press("Enter")
                .waitUntilSaved();
        grid.goTo(1, 0);
        grid.tool("restore").click();
        assertThat(grid.cell(1, "progress")).hasText("报出去的");
        grid.waitUntilSaved();
        assertThat(grid.cell(1, "percent")).hasText("81");
    }
}
