package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Networks fail, sessions end, windows close and two people write in one row: nothing typed is lost, nothing is stored twice. */
@BrowserTest
class GridTroubleTest {

    private static final String OFFLINE = "连不上服务器，1 行已留在本机，恢复后自动保存";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void savesWhatWasTypedWithoutANetworkOnceItIsBack(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var grid = GridPage.open(liaison);
        liaison.context().setOffline(true);
        grid.goTo(1, 0).type("断网时写的").press("Enter");
        assertThat(grid.saved()).hasText(OFFLINE);
        assertThat(grid.place(1, "progress")).hasClass(Pattern.compile("is-unsaved"));
        liaison.context().setOffline(false);
        grid.waitUntilSaved();
        assertThat(saves("断网时写的")).isEqualTo(1);
    }

    /** What stood in a cell that was still open comes back as well. */
    @Test
    void bringsBackWhatWasTypedWhenTheWindowWasClosed(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var grid = GridPage.open(liaison);
        liaison.context().setOffline(true);
        grid.goTo(1, 0).type("写完的").press("Enter").goTo(0, 6).type("还在写");
        assertThat(grid.saved()).hasText(OFFLINE);
        liaison.go("about:blank");
        liaison.context().setOffline(false);
        grid = GridPage.open(liaison);
        assertThat(grid.said()).hasText("已恢复本机上尚未保存的内容。");
        grid.waitUntilSaved();
        assertThat(grid.cell(1, "progress")).hasText("写完的");
        assertThat(grid.cell(0, "problems")).hasText("还在写");
        assertThat(saves("写完的")).isEqualTo(1);
    }

    /** The page of an entry finds what the grid could not save. */
    @Test
    void goesOnInTheEntrysOwnPage(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var grid = GridPage.open(liaison);
        var address = grid.row(1).locator("a").getAttribute("href");
        liaison.context().setOffline(true);
        grid.goTo(1, 0).type("表格里写的").press("Enter");
        assertThat(grid.saved()).hasText(OFFLINE);
        liaison.go("about:blank");
        liaison.context().setOffline(false);
        var entry = EntryPage.open(liaison, address).waitUntilSaved();
        assertThat(entry.field("progress")).hasValue("表格里写的");
    }

    /** What is kept here and stands on the server as well is nothing to restore, in whatever order it was kept. */
    @Test
    void restoresNothingThatTheServerHasAlready(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_CONNECTION_RESET|ERR_FAILED");
        var grid = GridPage.open(liaison);
        var address = grid.row(1).locator("a").getAttribute("href");
        liaison.page().route("**/draft", route -> {
            route.fetch();
            route.abort("connectionreset");
        });
        grid.goTo(1, 0).type("答复丢了").press("Enter");
        assertThat(grid.saved()).hasText(OFFLINE);
        liaison.go("about:blank");
        liaison.page().unroute("**/draft");
        var entry = EntryPage.open(liaison, address);
        assertThat(entry.field("progress")).hasValue("答复丢了");
        assertThat(entry.saved()).hasText(Pattern.compile("^已保存"));
        assertThat(entry.saved()).hasClass(Pattern.compile("is-saved"));
    }

    @Test
    void asksForThePasswordInPlaceWhenTheSessionHasEnded(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 401");
        var grid = GridPage.open(liaison);
        jdbc.sql("delete from spring_session").update();
        grid.goTo(1, 0).type("登录过期时写的").press("Enter");
        var dialog = liaison.page().locator("#sign-in-again");
        assertThat(dialog).isVisible();
        dialog.locator("input[type=password]").fill(Visitors.PASSWORD);
        dialog.locator("button[type=submit]").click();
        grid.waitUntilSaved();
        assertThat(saves("登录过期时写的")).isEqualTo(1);
    }

    /** Who is in the middle of a word is not asked; who has put it off finds the button. */
    @Test
    void signsInByItsButtonWhenItWasPutOff(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 401");
        var grid = GridPage.open(liaison);
        jdbc.sql("delete from spring_session").update();
        grid.goTo(1, 0).type("先不登录").press("Enter");
        var dialog = liaison.page().locator("#sign-in-again");
        assertThat(dialog.locator("input[type=password]")).isFocused();
        liaison.button("稍后再说").click();
        assertThat(grid.active()).isFocused();
        assertThat(grid.saved()).containsText("登录已过期，1 行已留在本机");
        grid.goTo(1, 6).type("接着写的").press("Enter");
        assertThat(dialog).isHidden();
        liaison.page().locator("#sign-in").click();
        dialog.locator("input[type=password]").fill(Visitors.PASSWORD);
        grid.press("Enter").waitUntilSaved();
        assertThat(grid.active()).isFocused();
        grid.reload();
        assertThat(grid.cell(1, "progress")).hasText("先不登录");
        assertThat(grid.cell(1, "problems")).hasText("接着写的");
    }

    /** The server stops between taking a row and answering: sent again, the row is stored once. */
    @Test
    void storesOnceWhatWasSentTwice(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_CONNECTION_RESET|ERR_FAILED");
        var grid = GridPage.open(liaison);
        liaison.page().route("**/draft", route -> {
            route.fetch();
            route.abort("connectionreset");
        });
        grid.goTo(1, 0).type("答复丢了").press("Enter");
        assertThat(grid.saved()).hasText(OFFLINE);
        liaison.page().unroute("**/draft");
        grid.waitUntilSaved();
        assertThat(grid.cell(1, "progress")).hasText("答复丢了");
        assertThat(saves("答复丢了")).isEqualTo(1);
    }

    @Test
    void showsBothTextsOfOneCellAndKeepsTheRestOfTheRow(Visitors visitors) {
        var one = GridPage.open(visitors.signedIn(LIAISON));
        var other = GridPage.open(visitors.signedIn(LIAISON).expecting("status of 409"));
        one.goTo(1, 0).type("甲写的").press("Enter").waitUntilSaved();
        other.goTo(1, 0).type("乙写的").press("Tab", "Tab").type("66").press("Enter");
        assertThat(other.place(1, "progress")).hasClass(Pattern.compile("is-contested"));
        assertThat(other.cell(1, "progress")).hasText("乙写的");
        // the rest of the row is on the server, the contested text is kept here, also over a reload
        other.page().waitForCondition(() -> saves("甲写的") == 2);
        assertThat(other.saved()).hasClass(Pattern.compile("is-dirty"));
        other.reload();
        assertThat(other.place(1, "progress")).hasClass(Pattern.compile("is-contested"));
        assertThat(other.cell(1, "percent")).hasText("66");
        other.goTo(1, 0).press("F2");
        assertThat(other.dialog("contest").locator("[data-theirs]")).hasText("甲写的");
        other.visitor().mustBeAccessible();
        other.answer("contest", "both").waitUntilSaved();
        assertThat(other.cell(1, "progress")).hasText(Pattern.compile("^甲写的\\s乙写的$"));
        one.reload();
        assertThat(one.cell(1, "progress")).hasText(Pattern.compile("^甲写的\\s乙写的$"));
    }

    @Test
    void namesWhoElseIsHereAndTakesOverWhatTheyWrite(Visitors visitors) {
        var one = GridPage.open(visitors.signedIn("yuetangcun"));
        var other = GridPage.open(visitors.signedIn("yuetangcun-lingdao"));
        assertThat(other.page().locator("#others")).hasText("同时在看：月塘村联络员");
        one.goTo(7, 0).type("刚写的").press("Enter").waitUntilSaved();
        assertThat(other.cell(7, "progress")).hasText("刚写的");
        assertThat(one.page().locator("#others")).hasText(Pattern.compile("^同时在看：月塘村"));
    }

    /** Units share accounts: the same one elsewhere is somebody else, for all one knows. */
    @Test
    void namesTheSameAccountInAnotherWindowAndWhoIsAtAnEntrysOwnPage(Visitors visitors) {
        var liaison = visitors.signedIn("yuetangcun");
        var one = GridPage.open(liaison);
        var other = GridPage.open(visitors.signedIn("yuetangcun"));
        assertThat(other.page().locator("#others")).hasText("同时在看：本账号的另一个窗口");
        var office = visitors.signedIn("office");
        office.go(one.row(7).locator("a").getAttribute("href"));
        assertThat(other.page().locator("#others")).containsText("领导小组办公室");
    }

    /** The unit's own leader declined it: once changed, it is handed in with the rest, also after a reload. */
    @Test
    void handsInWhatTheLeaderDeclinedOnceItWasChanged(Visitors visitors) {
        var grid = GridPage.open(visitors.signedIn("yuetangcun"));
        assertThat(grid.cell(3, "state")).hasText("退回");
        grid.goTo(3, 0).type("核过了").press("Enter").waitUntilSaved().reload();
        grid.tool("submit").click();
        assertThat(grid.said()).containsText("已提交审签");
        assertThat(grid.cell(3, "state")).hasText("待审签");
    }

    /** A row that somebody else handed in meanwhile takes nothing more; what was typed is kept and can be read. */
    @Test
    void keepsWhatWasTypedIntoARowThatWasHandedInMeanwhile(Visitors visitors) {
        var one = GridPage.open(visitors.signedIn(LIAISON));
        var other = GridPage.open(visitors.signedIn(LIAISON).expecting("status of 422"));
        one.goTo(1, 0)
                .type("报送的")
                .press("Tab", "Tab")
                .type("81")
                .press("Tab")
                .type("绿")
                .press("Enter");
        one.tool("submit").click();
        assertThat(one.cell(1, "state")).hasText("报送");
        other.goTo(1, 6).type("晚写的问题").press("Enter");
        assertThat(other.cell(1, "task")).containsText("状态不允许");
        other.row(1).locator("a").click();
        assertThat(other.page().locator("#kept")).containsText("晚写的问题");
    }

    private int saves(String progress) {
        return jdbc.sql("select count(*) from ledger_entry_revision where step = 'SAVE' and content ->> 'progress' = ?")
                .param(progress)
                .query(Integer.class)
                .single();
    }
}
