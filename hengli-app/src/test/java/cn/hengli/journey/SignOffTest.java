package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** A unit whose leader in charge signs off: nothing reaches the office before. */
@BrowserTest
class SignOffTest {

    @Test
    void reachesTheOfficeOnlyOnceTheLeaderHasSigned(Visitors visitors) {
        var liaison = visitors.signedIn("yuetangcun");
        var entry = LedgerPage.open(liaison, "?quarter=2019Q4&state=PENDING").enter(0);
        entry.type("progress", "本村已完成道路硬化两百米。");
        var address = entry.address();
        var id = entry.id();
        assertThat(entry.submission()).hasText("提交审签，填下一条");
        entry.submit();
        assertThat(entry.notice()).isVisible();
        EntryPage.open(liaison, address);
        assertThat(entry.state()).hasText("待审签");

        var leader = visitors.signedIn("yuetangcun-lingdao");
        leader.page().locator("main .todo a[href='" + address + "']").click();
        var toSign = EntryPage.at(leader);
        leader.mustBeAccessible();
        leader.page().locator("#reason").fill("请写清路段");
        leader.button("退回联络员").click();
        assertThat(leader.page().locator(".notice-ok")).hasText("已退回联络员。");

        EntryPage.open(liaison, address);
        assertThat(liaison.page().locator(".returned")).containsText("请写清路段");
        entry.type("progress", "本村已完成祠堂路硬化两百米。").submit();
        assertThat(entry.notice()).isVisible();

        EntryPage.open(leader, address);
        leader.button("同意，送办公室").click();
        assertThat(leader.page().locator(".notice-ok")).hasText("已审签，条目已送办公室。");
        EntryPage.open(leader, address);
        assertThat(toSign.state()).hasText("报送");

        var office = visitors.signedIn("office");
        ReviewPage.open(office, id).accept();
        assertThat(office.page().locator(".notice-ok")).hasText("已采纳。");
    }
}
