package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The office consolidates, publishes, closes, and opens again what it had closed. */
@BrowserTest
class ClosingAQuarterTest {

    private static final String OPEN = "/plans/2018-45/periods/2019Q4";
    private static final String CLOSED = "/plans/2018-45/periods/2019Q3";

    @Test
    void consolidatesAndPublishesAndTheUnitsReadIt(Visitors visitors) {
        var office = visitors.signedIn("office");
        var liaison = visitors.signedIn("yuetangcun");
        assertThat(liaison.go(OPEN + "/consolidated")).isEqualTo(404);
        liaison.expecting("404");

        office.go(OPEN + "/consolidated/26");
        office.mustBeAccessible();
        office.link("用牵头单位的进展起草").click();
        assertThat(office.page().locator("#summary")).not().hasValue("");
        office.page().locator("#summary").fill("管网完成过半，田坑村污水站开工。");
        office.page().locator("input[name=light][value=YELLOW]").check();
        office.button("保存，汇总下一项").click();
        assertThat(office.notice()).hasText("第 26 项的汇总已保存。");
        assertThat(office.heading()).containsText("27");

        office.go(OPEN + "/consolidated?light=YELLOW");
        assertThat(office.page().locator("#task-26")).containsText("管网完成过半");
        office.mustBeAccessible().mustNotScrollSideways();
        office.link("发布").click();
        office.mustBeAccessible();
        office.button("发布给各单位").click();
        assertThat(office.notice()).hasText("综合台账已发布，各单位现在可以查看。");

        liaison.go("/");
        liaison.link("综合台账").click();
        assertThat(liaison.main()).containsText("管网完成过半");
        assertThat(liaison.page().locator(".page-sub")).containsText("已发布");
        liaison.mustBeAccessible();
    }

    @Test
    void losesNoSummaryWhenTheNetworkIsCut(Visitors visitors) {
        var office = visitors.signedIn("office").expecting("ERR_INTERNET_DISCONNECTED");
        office.go(OPEN + "/consolidated/8");
        office.page().locator("#summary").fill("断网时写的汇总");
        office.context().setOffline(true);
        office.button("保存").last().click();
        assertThat(office.page().locator("[data-unreachable]")).containsText("网络不通");
        assertThat(office.page().locator("#summary")).hasValue("断网时写的汇总");
        office.context().setOffline(false);
        office.button("保存").last().click();
        assertThat(office.notice()).hasText("第 8 项的汇总已保存。");
    }

    @Test
    void closesNothingOverWhatWaitsForTheOfficeAndNamesIt(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.go(OPEN);
        office.link("办结").click();
        assertThat(office.main()).containsText("请先采纳或退回，才能办结。");
        office.page().locator("summary").filter(named("逐条列出")).click();
        assertThat(office.page().locator(".todo a").first()).isVisible();
        assertThat(office.page().locator("main button.btn-primary")).hasCount(0);
        office.mustBeAccessible();
    }

    @Test
    void opensAgainWithAReasonChangesAndClosesOnceMore(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.go(CLOSED);
        assertThat(office.page().locator(".page-sub")).containsText("已办结");
        office.link("重新打开").click();
        office.button("重新打开").click();
        assertThat(office.page().locator("#reason-error")).hasText("请写明理由。");
        office.mustBeAccessible();
        office.page().locator("#reason").fill("环保分局公里数与验收单不符");
        office.button("重新打开").click();
        assertThat(office.notice()).hasText("本季已重新打开。");

        office.go(CLOSED + "/consolidated/26");
        office.page().locator("#summary").fill("公里数已按验收单更正。");
        office.button("保存").last().click();
        assertThat(office.notice()).hasText("第 26 项的汇总已保存。");

        office.link("办结").click();
        assertThat(office.main()).containsText("所有条目都已采纳，可以办结。");
        office.mustBeAccessible();
        office.page().locator("main form .btn-primary").dblclick();
        assertThat(office.notice()).hasText("本季已办结，内容已冻结。");
        assertThat(office.page().locator(".page-sub")).containsText("曾重新打开");
        assertThat(office.page().locator(".timeline").last()).containsText("环保分局公里数与验收单不符");
        frozen(office);
    }

    private static void frozen(Visitor office) {
        office.go(CLOSED + "/consolidated/26");
        assertThat(office.page().locator("#summary")).hasCount(0);
        assertThat(office.main()).containsText("公里数已按验收单更正。");
        office.page().locator(".report h3 a").first().click();
        assertThat(office.page().locator("textarea")).hasCount(0);
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
