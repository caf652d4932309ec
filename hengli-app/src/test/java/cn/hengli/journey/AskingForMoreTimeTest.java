package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.ExtensionPage;
import cn.hengli.browser.TaskPage;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** A unit sees that it will not be done in time, and says so while there is time. */
@BrowserTest
class AskingForMoreTimeTest {

    @Test
    void theUnitAsksTheOfficeGrantsAnotherDayAndTheTaskShowsBoth(Visitors visitors) {
        var liaison = visitors.signedIn("nonglinshuiwuju");
        TaskPage.open(liaison, 4);
        var request = ExtensionPage.ask(liaison).request();
        liaison.mustBeAccessible();
        request.type("askedFor", "2020-11-30").send();
        assertThat(request.trouble("askedFor")).containsText("须晚于现在的完成时限");
        assertThat(request.trouble("reason")).isVisible();
        liaison.mustBeAccessible();
        request.type("askedFor", "2021-03-31").type("reason", "产业园二期用地批复较晚").sendAndRead("已提交，等待办公室审批。");
        assertThat(liaison.main()).containsText("已在办公室 0 天");
        liaison.mustBeAccessible();

        var office = visitors.signedIn("office");
        assertThat(office.main()).containsText("待批的延期申请（2）");
        office.mustBeAccessible();
        var grant = ExtensionPage.open(office, "推进农业产业园建设").grant();
        office.mustBeAccessible();
        assertThat(grant.field("to")).hasValue("2021-03-31");
        grant.type("to", "2020-12-31").type("note", "须在年内完成").sendAndRead("已批准，任务的完成时限已相应推后。");
        office.mustBeAccessible();

        var task = TaskPage.open(liaison, 4);
        assertThat(task.section("延期")).containsText("原定 2020年11月30日，2020年1月6日经批准延至 2020年12月31日");
        assertThat(task.section("基本情况")).containsText("2020年12月31日");
        assertThat(task.change(0)).containsText("产业园二期用地批复较晚");
        assertThat(task.change(0).locator("ins")).containsText("2020-12-31");
        liaison.mustBeAccessible();

        liaison.go("/extensions");
        assertThat(liaison.main().locator("tbody tr")).hasCount(2);
        liaison.mustBeAccessible();
    }

    @Test
    void theOfficeRefusesWithoutScriptAndOnAPhone(Visitors visitors) {
        var office = visitors.signedIn("office", options -> Visitors.scriptless(Visitors.phone(options)));
        office.link("待批的延期申请").click();
        office.page().waitForURL("**/extensions/waiting");
        var refusal = ExtensionPage.open(office, "建设湿地公园").refusal();
        refusal.send();
        assertThat(refusal.trouble("reason")).isVisible();
        refusal.type("reason", "用地手续可以并联办理").sendAndRead("已答复不批准，任务的完成时限不变。");
        assertThat(office.main()).containsText("在办公室 10 天");
        office.go("/extensions?state=REFUSED");
        assertThat(office.main().locator("tbody tr")).hasCount(2);

        var task = TaskPage.open(office, 14);
        assertThat(task.change(0)).containsText("未获批准的延期");
        assertThat(task.change(0)).containsText("用地手续可以并联办理");
        office.link("查看延期").click();
        office.page().waitForURL("**/extensions/of-task/*");
        assertThat(office.main()).containsText("由 2020年11月30日 延至 2020年12月31日");
    }
}
