package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Form;
import cn.hengli.browser.TaskPage;
import cn.hengli.browser.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office finds a task and keeps it up to date; whoever looks later sees who changed what, and when. */
@BrowserTest
class KeepingThePlanTest {

    @Test
    void findsATaskAndFindsTheListAgainByBack(Visitors visitors) {
        var office = visitors.signedIn("office");
        var list = TaskPage.list(office);
        office.page().locator("#group").selectOption("2");
        office.page().locator("#unit").fill("规划所");
        office.page().locator("#q").fill("截污");
        office.button("筛选").click();
        assertThat(list.shown()).hasText("显示 1 项，共 36 项");
        assertThat(office.page()).hasURL(Pattern.compile("\\?group=2&unit=[^&]+&.*q=[^&]+"));
        office.mustBeAccessible();
        list.enter(0);
        assertThat(office.heading()).containsText("加快推进截污次支管网");
        office.mustBeAccessible();
        office.page().goBack();
        assertThat(office.page().locator("#unit")).hasValue("规划所");
        assertThat(office.page().locator("#group")).hasValue("2");
        assertThat(list.shown()).hasText("显示 1 项，共 36 项");

        office.page().locator("#q").fill("没有这样的任务");
        office.button("筛选").click();
        assertThat(office.main()).containsText("没有符合条件的任务");
        office.mustBeAccessible();
        office.link("清除").click();
        assertThat(list.shown()).hasText("显示 36 项，共 36 项");
    }

    @Test
    void changesDatesAndNamesTheWrongOneAtItsField(Visitors visitors) {
        var office = visitors.signedIn("office");
        var task = TaskPage.open(office, 26).edit();
        office.mustBeAccessible();
        var schedule = task.part("修改 起止时间");
        schedule.type("startsOn", "2019-01-01").type("dueOn", "2018-12-31").send();
        assertThat(office.errors()).isFocused();
        assertThat(schedule.trouble("dueOn")).containsText("完成时限不能早于开始日期");
        assertThat(schedule.field("startsOn")).hasValue("2019-01-01");
        assertThat(schedule.field("dueOn")).hasValue("2018-12-31");
        office.mustBeAccessible();
        schedule.type("dueOn", "2020-10-31").sendAndRead("已保存。");

        task.read();
        assertThat(office.main()).containsText("2020年10月31日");
        assertThat(task.change(0)).containsText("领导小组办公室");
        assertThat(task.change(0)).containsText("1月6日");
        assertThat(task.change(0).locator("del")).containsText(new String[] {"2020-11-30", "2018-09-01"});
        assertThat(task.change(0).locator("ins")).containsText(new String[] {"2020-10-31", "2019-01-01"});
        office.mustBeAccessible();
    }

    @Test
    void adjustsATargetWithItsBasisAndKeepsTheOriginal(Visitors visitors) {
        var office = visitors.signedIn("office");
        var task = TaskPage.open(office, 26).edit();
        task.part("修改 新建截污次支管网长度");
        office.mustBeAccessible();
        var target = Form.with(office, "调整目标");
        target.type("target", "八十").type("basis", "");
        target.send();
        assertThat(target.trouble("target")).containsText("请填写数字");
        assertThat(target.field("target")).hasValue("八十");
        office.mustBeAccessible();
        target.type("target", "82.5").type("basis", "镇长办公会 2019 年第 12 次").sendAndRead("已保存。");
        var added = task.part("增加指标");
        added.type("unitOfMeasure", "座").type("target", "3").send();
        assertThat(added.trouble("name")).isVisible();
        assertThat(added.field("target")).hasValue("3");
        added.type("name", "提升泵站").sendAndRead("已保存。");

        task.read();
        assertThat(task.section("量化指标")).containsText("82.5");
        assertThat(task.section("量化指标")).containsText("原目标 79，依据：镇长办公会 2019 年第 12 次");
        assertThat(task.section("量化指标")).containsText("提升泵站（座）");
        assertThat(task.change(1)).containsText("镇长办公会");
    }

    @Test
    void setsAMilestoneAndAssignsAUnit(Visitors visitors) {
        var office = visitors.signedIn("office");
        var task = TaskPage.open(office, 26).edit();
        var milestone = task.part("增加节点");
        milestone.type("name", "第一批完工").type("dueOn", "2019-12-31").type("reachedOn", "2020-03-01");
        milestone.send();
        assertThat(milestone.trouble("reachedOn")).containsText("完成日期不能晚于今天");
        assertThat(milestone.field("name")).hasValue("第一批完工");
        office.mustBeAccessible();
        milestone.type("reachedOn", "").sendAndRead("已保存。");

        var assignment = task.part("修改 任务分工");
        office.mustBeAccessible();
        assignment.choose("assignee", "交通分局").send();
        assertThat(office.main().locator("tbody").last()).containsText("交通分局");
        assignment.choose("assignee", "交通分局").send();
        assertThat(assignment.trouble("assignee")).containsText("该单位已在本任务中");
        office.button("结束 环保分局").click();
        assertThat(office.main()).containsText("任务至少要有一个牵头单位");
        office.mustBeAccessible();
        office.go("/plans/2018-45/tasks/26/edit/assignments");
        office.button("结束 交通分局").click();
        assertThat(office.notice()).hasText("已结束这项分工，历史仍然保留。");

        task.read();
        assertThat(task.section("节点")).containsText("逾期 6 天");
        assertThat(task.change(0)).containsText("配合单位");
        assertThat(task.section("基本情况")).not().containsText("交通分局");
    }
}
