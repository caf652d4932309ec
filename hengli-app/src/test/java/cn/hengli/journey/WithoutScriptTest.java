package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static cn.hengli.journey.LiaisonQuarterTest.TODO;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** Without script. */
@BrowserTest
class WithoutScriptTest {

    @Test
    void signsInByAClickOnADemoAccount(Visitors visitors) {
        var visitor = visitors.stranger(options -> Visitors.phone(Visitors.scriptless(options)));
        visitor.go("/login?next=/tasks");
        visitor.page().locator(".samples summary").nth(1).click();
        visitor.link("村头村联络员").click();
        assertThat(visitor.page().locator("#username")).hasValue("cuntoucun");
        assertThat(visitor.page().locator("main button[type=submit]")).isFocused();
        assertThat(visitor.page().locator(".samples details[open] a[aria-current]"))
                .hasText("村头村联络员");
        visitor.page().locator("main button[type=submit]").click();
        visitor.page().waitForURL("**/plans/2018-45/tasks");
        assertThat(visitor.page().locator(".user-menu summary")).hasText("村头村联络员");
        assertThat(visitor.page().locator(".demo-banner")).isVisible();
    }

    @Test
    void fillsInSubmitsAndReviewsWithoutScript(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON, Visitors::scriptless);
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        entry.type("progress", "没有脚本也能写").type("percent", "200").save();
        assertThat(entry.errors()).containsText("完成进度要在 0 到 100 之间。");
        assertThat(entry.field("progress")).hasValue("没有脚本也能写");
        entry.type("percent", "40").declare("YELLOW").save();
        assertThat(entry.notice()).hasText("草稿已保存。");
        var address = entry.address();
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).containsText("已报送。");

        var office = visitors.signedIn("office", Visitors::scriptless);
        var review = ReviewPage.open(office, id);
        review.giveBack("请补充佐证材料");
        assertThat(review.notice()).isVisible();

        EntryPage.open(liaison, address);
        assertThat(liaison.page().locator(".returned")).containsText("请补充佐证材料");
        entry.type("progress", "没有脚本也能写，已补充").submit();
        assertThat(entry.notice()).containsText("已报送。");
        ReviewPage.open(office, id).accept();
        assertThat(review.notice()).isVisible();
        EntryPage.open(liaison, address);
        assertThat(entry.state()).hasText("采纳");
    }
}
