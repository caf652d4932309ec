package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static cn.hengli.journey.LiaisonQuarterTest.TODO;
import static cn.hengli.journey.LiaisonQuarterTest.fill;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions end, networks fail, two people write at once, buttons are pressed twice: nothing typed is lost, nothing is done twice. */
@BrowserTest
class TroubleWhileWritingTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksForThePasswordInPlaceWhenTheSessionHasEnded(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 401");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        jdbc.sql("delete from spring_session").update();
        continuesAfterSigningInAgain(liaison, entry);
    }

    /** As if nobody had touched the computer since: the session is there, and too old. */
    @Test
    void asksForThePasswordInPlaceAfterThirtyMinutesOfSilence(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 401");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        var halfAnHour = Duration.ofMinutes(30);
        assertThat(jdbc.sql("select distinct max_inactive_interval from spring_session")
                        .query(Long.class)
                        .list())
                .containsExactly(halfAnHour.toSeconds());
        // whatever the pages still ask for is answered before the silence begins
        liaison.page().waitForLoadState(LoadState.NETWORKIDLE);
        jdbc.sql(
                        "update spring_session set last_access_time = last_access_time - :gone, expiry_time = expiry_time - :gone")
                .param("gone", halfAnHour.plusSeconds(1).toMillis())
                .update();
        continuesAfterSigningInAgain(liaison, entry);
    }

    @Test
    void asksForThePasswordInPlaceWhenTheCookiesAreGone(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 40[13]");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        liaison.context().clearCookies();
        continuesAfterSigningInAgain(liaison, entry);
    }

    private static void continuesAfterSigningInAgain(Visitor liaison, EntryPage entry) {
        entry.type("progress", "登录过期时正在写的内容");
        var dialog = liaison.page().locator("#sign-in-again");
        assertThat(dialog).isVisible();
        dialog.locator("[data-later]").click();
        assertThat(entry.saved()).hasText("登录已过期，内容已留在本机");
        entry.save();
        assertThat(dialog).isVisible();
        liaison.mustBeAccessible();
        dialog.locator("input[type=password]").fill("wrong-password");
        dialog.locator("button[type=submit]").click();
        assertThat(dialog.locator(".field-error")).hasText("账号或密码不正确，请重试。");
        assertThat(entry.field("progress")).hasValue("登录过期时正在写的内容");
        dialog.locator("input[type=password]").fill(Visitors.PASSWORD);
        dialog.locator("button[type=submit]").click();
        assertThat(entry.notice()).hasText("草稿已保存。");
        assertThat(entry.field("progress")).hasValue("登录过期时正在写的内容");
    }

    @Test
    void savesWhatWasTypedWithoutANetworkOnceItIsBack(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        liaison.context().setOffline(true);
        entry.type("progress", "断网时写的内容");
        assertThat(entry.saved()).hasText("连不上服务器，内容已留在本机，恢复后自动保存");
        liaison.context().setOffline(false);
        entry.waitUntilSaved().reload();
        assertThat(entry.field("progress")).hasValue("断网时写的内容");
    }

    @Test
    void bringsBackWhatWasTypedWhenTheWindowWasClosedWithoutANetwork(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        var address = entry.address();
        liaison.context().setOffline(true);
        entry.type("progress", "关窗前没有保存的内容");
        assertThat(entry.saved()).hasText("连不上服务器，内容已留在本机，恢复后自动保存");
        liaison.go("about:blank");
        liaison.context().setOffline(false);
        EntryPage.open(liaison, address).waitUntilSaved().reload();
        assertThat(entry.field("progress")).hasValue("关窗前没有保存的内容");
    }

    /** Half of what stood there is saved, half is not: after a reload its writer goes on from both, and does not meet himself. */
    @Test
    void goesOnAfterAWrongFigureAndAReload(Visitors visitors) {
        var entry = LedgerPage.open(visitors.signedIn(LIAISON), TODO).enter(0);
        entry.type("progress", "先写一半").type("percent", "一些");
        assertThat(entry.trouble("percent")).isVisible();
        entry.reload();
        assertThat(entry.field("percent")).hasValue("一些");
        entry.type("progress", "先写一半，再写一半").type("percent", "20").waitUntilSaved();
        entry.reload();
        assertThat(entry.field("progress")).hasValue("先写一半，再写一半");
        assertThat(entry.field("percent")).hasValue("20");
    }

    /** A slow network shows a page that can be written before its script is there. */
    @Test
    void keepsWhatIsTypedBeforeTheScriptHasCome(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_INTERNET_DISCONNECTED");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        liaison.context().setOffline(true);
        entry.type("progress", "断网时写的").type("problems", "断网时写的问题");
        assertThat(entry.saved()).hasText("连不上服务器，内容已留在本机，恢复后自动保存");
        var address = entry.address();
        liaison.go("about:blank");
        liaison.context().setOffline(false);

        var held = new ArrayList<Route>();
        liaison.page().route("**/js/entry.js", held::add);
        liaison.page().navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        entry.type("progress", "脚本来之前写的");
        liaison.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        liaison.page().unroute("**/js/entry.js");
        assertThat(entry.saved()).hasClass(Pattern.compile("is-dirty"));
        entry.waitUntilSaved().reload();
        assertThat(entry.field("progress")).hasValue("脚本来之前写的");
        assertThat(entry.field("problems")).hasValue("断网时写的问题");
    }

    @Test
    void showsBothTextsWhenTwoPeopleWroteInOneField(Visitors visitors) {
        var one = LedgerPage.open(visitors.signedIn(LIAISON), TODO).enter(0);
        var other = EntryPage.open(visitors.signedIn(LIAISON), one.address());
        one.type("progress", "甲写的进展").waitUntilSaved();
        other.type("progress", "乙写的进展");
        assertThat(other.saved()).hasText("另一位同事改了同一栏，请点“存草稿”对照两份内容");
        other.save();
        assertThat(other.page().locator("[data-conflict-shown]")).isVisible();
        assertThat(other.field("progress")).hasValue("乙写的进展");
        assertThat(other.page().locator(".pair-now .notice")).containsText("甲写的进展");
        other.visitor().mustBeAccessible();
        other.type("progress", "甲写的进展。乙写的进展").waitUntilSaved();
        one.reload();
        assertThat(one.field("progress")).hasValue("甲写的进展。乙写的进展");
    }

    @Test
    void keepsBothWhenTwoPeopleWroteInDifferentFields(Visitors visitors) {
        var one = LedgerPage.open(visitors.signedIn(LIAISON), TODO).enter(0);
        var other = EntryPage.open(visitors.signedIn(LIAISON), one.address());
        one.type("problems", "甲写的问题").waitUntilSaved();
        other.type("nextPlan", "乙写的计划").waitUntilSaved();
        assertThat(other.field("problems")).hasValue("甲写的问题");
        one.reload();
        assertThat(one.field("problems")).hasValue("甲写的问题");
        assertThat(one.field("nextPlan")).hasValue("乙写的计划");
    }

    /** What is right was saved on the way to the refusal: the writer goes on from there instead of meeting himself. */
    @Test
    void goesOnAfterASubmissionThatWasRefused(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 422");
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        entry.field("percent").fill("101");
        entry.submit();
        assertThat(entry.errors()).isVisible();
        assertThat(entry.field("percent")).hasValue("101");
        entry.field("percent").fill("50");
        entry.type("progress", "改过的进展").waitUntilSaved();
        entry.submit();
        assertThat(entry.notice()).containsText("已报送。");
    }

    /** What the writer does with the form while its answer is on its way would be sent half finished, or not at all. */
    @Test
    void takesNothingMoreOnceTheButtonIsPressedUntilTheServerIsKnownToBeOutOfReach(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("ERR_FAILED");
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0)).waitUntilSaved();
        var written = entry.typed("progress");
        var held = new ArrayList<Route>();
        liaison.page().route("**/draft", held::add);
        entry.submit();
        assertThat(liaison.page().locator("#entry[inert]")).isVisible();
        typeAtTheEnd(entry, "迟到的字");
        assertThat(entry.typed("progress")).isEqualTo(written);

        liaison.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).abort();
        assertThat(entry.saved()).hasText("连不上服务器，内容已留在本机，恢复后自动保存");
        liaison.page().unroute("**/draft");
        assertThat(entry.submission()).isFocused();
        typeAtTheEnd(entry, "补上的字");
        entry.waitUntilSaved().submit();
        assertThat(entry.notice()).containsText("已报送。");
        assertThat(jdbc.sql("select count(*) from ledger_entry where progress = ? and state = 'SUBMITTED'")
                        .param(written + "补上的字")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** As a hand does it: nothing waits until the field can be written. */
    private static void typeAtTheEnd(EntryPage entry, String text) {
        entry.field("progress").scrollIntoViewIfNeeded();
        var box = entry.field("progress").boundingBox();
        var page = entry.page();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        page.keyboard().press("Control+End");
        page.keyboard().insertText(text);
    }

    @Test
    void showsWhatWasTypedIntoAnEntryThatSomebodyElseSubmitted(Visitors visitors) {
        var one = fill(LedgerPage.open(visitors.signedIn(LIAISON), TODO).enter(0));
        var other = EntryPage.open(visitors.signedIn(LIAISON).expecting("status of 422"), one.address());
        var address = one.address();
        one.submit();
        assertThat(one.notice()).containsText("已报送。");
        other.type("problems", "别人报送以后才写的问题");
        other.submit();
        assertThat(other.page().locator("#kept")).containsText("别人报送以后才写的问题");
        other.visitor().mustBeAccessible();
        other.visitor().go(address);
        assertThat(other.page().locator("#kept")).containsText("别人报送以后才写的问题");
        other.page().locator("#forget").click();
        other.visitor().go(address);
        assertThat(other.page().locator("#kept")).isHidden();
    }

    @Test
    void submitsOnceWhenTheButtonIsPressedTwice(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        var id = entry.id();
        entry.submission().dblclick();
        assertThat(entry.notice()).containsText("已报送。");
        assertThat(submissions(id)).isEqualTo(1);
    }

    @Test
    void submitsOnceWhenTheReaderGoesBack(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).containsText("已报送。");
        liaison.page().goBack();
        liaison.page().waitForURL(Pattern.compile(id));
        assertThat(entry.state()).hasText("报送");
        assertThat(liaison.page().locator("#entry")).hasCount(0);
        assertThat(submissions(id)).isEqualTo(1);
    }

    private int submissions(String entry) {
        return jdbc.sql("select count(*) from ledger_entry_revision where entry_id = :entry and step = 'SUBMIT'")
                .param("entry", UUID.fromString(entry))
                .query(Integer.class)
                .single();
    }
}
