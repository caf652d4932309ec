package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.UnitPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the plan says, and who must do what: read by the people who fill it in and by those who lead. */
@BrowserTest
class ReadingThePlanTest {

    @Test
    void readsPhasesGroupsAndTasksAsALiaison(Visitors visitors) {
        read(visitors.signedIn("cuntoucun"));
    }

    @Test
    void readsThemAsALeaderOnAPhone(Visitors visitors) {
        var leader = visitors.signedIn("leader", Visitors::phone);
        read(leader);
        leader.go("/plans/2018-45/tasks/26");
        assertThat(leader.main().locator("[hx-get] tbody tr").first()).isVisible();
        leader.mustNotScrollSideways();
        leader.go("/plans/2018-45");
        leader.mustNotScrollSideways();
    }

    private static void read(Visitor reader) {
        reader.page().locator(".main-nav a[href='/plans']").click();
        assertThat(reader.heading()).hasText("横沥镇推进乡村振兴战略工作方案");
        assertThat(row(reader, "实施推进")).containsText("进行中");
        assertThat(row(reader, "工作部署")).containsText("已结束");
        reader.main()
                .locator("summary", new Locator.LocatorOptions().setHasText("要做的事"))
                .first()
                .click();
        assertThat(row(reader, "工作部署")).containsText("各村（社区）制订推进计划");
        assertThat(row(reader, "农村发展与农业提升行动小组").locator("td").nth(1)).not().isEmpty();
        assertThat(row(reader, "农村发展与农业提升行动小组")).containsText("1–16（16 项）");
        reader.mustBeAccessible();

        reader.link("2　城市品质与产业提升行动小组").click();
        assertThat(reader.page().locator(".filter-sum")).hasText("显示 11 项，共 36 项");
        reader.main().locator("tbody th.cell-title a").nth(9).click();
        assertThat(reader.heading()).hasText("26　加快推进截污次支管网及分散式污水处理站建设");
        assertThat(reader.main()).containsText("各村(社区)（17 个单位）");
        assertThat(reader.link("维护任务")).hasCount(0);
        reader.mustBeAccessible();

        reader.link("各村(社区)").click();
        assertThat(row(reader, "各村(社区)").locator("a")).hasCount(17);
        reader.link("村头村").last().click();
        var unit = UnitPage.at(reader);
        assertThat(reader.heading()).hasText("村头村");
        assertThat(unit.fact("集合单位")).containsText("各村(社区)");
        assertThat(row(reader, "加快推进截污次支管网")).containsText("各村(社区)");
        reader.mustBeAccessible();
    }

    private static Locator row(Visitor reader, String title) {
        return reader.main()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page().locator("th", new Page.LocatorOptions().setHasText(title))))
                .first();
    }
}
