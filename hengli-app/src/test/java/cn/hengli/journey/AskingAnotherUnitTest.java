package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.AssistancePage;
import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Form;
import cn.hengli.browser.TaskPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** A lead unit asks a supporting unit for something, and the two come to terms; it is 6 January 2020. */
@BrowserTest
class AskingAnotherUnitTest {

    private static final String LEAD = "nonglinshuiwuju";
    private static final String SUPPORT = "nongziban";

    @Test
    void isAskedOfferedAgreedReportedSentBackAndConfirmed(Visitors visitors) {
        var lead = visitors.signedIn(LEAD);
        TaskPage.open(lead, 1).section("协办事项").locator("a:text-is('提出协办事项')").click();
        lead.page().waitForURL("**/assistance/new**");
        lead.mustBeAccessible();
        ask(lead, "核对股东名册", "2020-01-15");
        var asking = AssistancePage.at(lead);
        assertThat(lead.notice()).hasText("已提出，等对方答复。");
        assertThat(asking.state()).hasText("待答复");
        lead.mustBeAccessible();
        var address = lead.address();

        var support = visitors.signedIn(SUPPORT);
        support.page().locator("main .todo a[href='" + address + "']").click();
        var asked = AssistancePage.at(support);
        asked.unfold("另提时间").type("OFFER-day", "2020-01-22").type("OFFER-note", "年初清查资产");
        support.mustBeAccessible();
        asked.press("提出这个日期", "待商定");

        AssistancePage.open(lead, address);
        assertThat(lead.main()).containsText("对方提出 2020年1月22日");
        asking.press("同意对方的日期", "办理中");
        assertThat(asking.facts()).containsText("商定 2020年1月22日");

        AssistancePage.open(support, address).type("REPORT-note", "已核对 1200 人").press("报告办结", "待确认");
        AssistancePage.open(lead, address).unfold("退回重办");
        asking.type("SEND_BACK-note", "缺田坑村").press("确认退回", "办理中");
        AssistancePage.open(support, address);
        assertThat(asked.steps().first()).containsText("缺田坑村");
        asked.type("REPORT-note", "已补齐").press("报告办结", "待确认");

        AssistancePage.open(lead, address).press("确认销号", "已销号");
        assertThat(asking.steps()).hasCount(7);
        assertThat(asking.facts()).containsText("农林水务局 0 天");
        assertThat(asking.facts()).containsText("农资办 0 天");
    }

    @Test
    void everybodySeesWhoseTurnItIsAndTheDaysOfEach(Visitors visitors) {
        var lead = visitors.signedIn(LEAD);
        lead.page().locator(".main-nav a[href='/assistance']").click();
        var row = lead.page().locator("tr:has-text('核对股权继承登记与资产平台数据')");
        assertThat(row).containsText("在农资办手中第 33 天");
        assertThat(row).containsText("农林水务局 1 天，农资办 34 天");
        lead.mustBeAccessible();

        var leader = visitors.signedIn("leader");
        leader.go("/assistance?overdue=true");
        assertThat(leader.page().locator("tbody tr")).hasCount(2);
        assertThat(leader.main()).containsText("逾期 17 天");
        leader.page().locator("tbody th a").first().click();
        AssistancePage.at(leader);
        assertThat(leader.page().locator("main form")).hasCount(0);
        leader.mustBeAccessible();
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing(Visitors visitors) {
        var lead = visitors.signedIn(LEAD).expecting("status of 409");
        lead.go("/assistance/new?task=2018-45/1");
        ask(lead, "补交会议记录", "2020-01-20");
        var asking = AssistancePage.at(lead);
        var support = visitors.signedIn(SUPPORT);
        AssistancePage.open(support, lead.address()).press("同意办理", "办理中");

        asking.unfold("撤回").type("WITHDRAW-note", "村里已经交来了").press("确认撤回");
        assertThat(lead.page().locator(".notice-error")).containsText("已经有了新的进展");
        assertThat(asking.state()).hasText("办理中");
        assertThat(asking.field("WITHDRAW-note")).hasValue("村里已经交来了");
        asking.press("确认撤回", "已撤回");
    }

    @Test
    void worksWithoutScript(Visitors visitors) {
        var lead = visitors.signedIn(LEAD, Visitors::scriptless);
        lead.go("/assistance/new?task=2018-45/1");
        ask(lead, "", "2020-01-05");
        assertThat(lead.errors()).containsText("日期不能早于今天");
        assertThat(Form.with(lead, "提出").field("asked").locator("option:checked"))
                .hasText("农资办");
        ask(lead, "提供印章样式", "2020-01-20");
        var address = lead.address();

        var support = visitors.signedIn(SUPPORT, Visitors::scriptless);
        var asked = AssistancePage.open(support, address);
        asked.unfold("拒绝").press("确认拒绝");
        assertThat(support.errors()).isVisible();
        assertThat(asked.field("REFUSE-note")).isVisible();
        asked.type("REFUSE-note", "印章归办公室管").press("确认拒绝", "被拒绝");
        lead.go("/assistance/waiting");
        assertThat(lead.main()).containsText("提供印章样式");
    }

    private static void ask(Visitor visitor, String thing, String day) {
        Form.with(visitor, "提出")
                .choose("asked", "农资办")
                .type("thing", thing)
                .type("wantedOn", day)
                .send();
    }
}
