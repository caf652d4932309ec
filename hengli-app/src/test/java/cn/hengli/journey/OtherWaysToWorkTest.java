package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static cn.hengli.journey.LiaisonQuarterTest.TODO;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** Without script, and without a mouse. */
@BrowserTest
class OtherWaysToWorkTest {

    /** More than any page has to step over. */
    private static final int STEPS = 150;

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
        assertThat(entry.notice()).hasText("已报送。");

        var office = visitors.signedIn("office", Visitors::scriptless);
        var review = ReviewPage.open(office, id);
        review.giveBack("请补充佐证材料");
        assertThat(review.notice()).isVisible();

        EntryPage.open(liaison, address);
        assertThat(liaison.page().locator(".returned")).containsText("请补充佐证材料");
        entry.type("progress", "没有脚本也能写，已补充").submit();
        assertThat(entry.notice()).hasText("已报送。");
        ReviewPage.open(office, id).accept();
        assertThat(review.notice()).isVisible();
        EntryPage.open(liaison, address);
        assertThat(entry.state()).hasText("采纳");
    }

    @Test
    void fillsInOneEntryByKeyboardAlone(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        LedgerPage.open(liaison, TODO);
        press(liaison, "Tab");
        assertThat(liaison.page().locator(":focus")).hasClass("skip-link");
        stepTo(liaison, "main td.actions a");
        press(liaison, "Enter");
        var entry = EntryPage.at(liaison);
        var address = entry.address();
        stepTo(liaison, "#progress");
        liaison.page().keyboard().insertText("只用键盘写的进展");
        if (entry.field("percent").count() > 0) {
            stepTo(liaison, "#percent");
            liaison.page().keyboard().type("55");
        }
        stepTo(liaison, "input[name=light]");
        press(liaison, "Space");
        stepTo(liaison, "button[form=entry].btn-primary");
        press(liaison, "Enter");
        assertThat(entry.notice()).hasText("已报送。");
        EntryPage.open(liaison, address);
        assertThat(entry.state()).hasText("报送");
        assertThat(liaison.main()).containsText("只用键盘写的进展");
    }

    private static void stepTo(Visitor visitor, String selector) {
        for (var step = 0; step < STEPS; step++) {
            press(visitor, "Tab");
            var there = visitor.page().evaluate("wanted => document.activeElement.matches(wanted)", selector);
            if (Boolean.TRUE.equals(there)) {
                assertThat(visitor.page()
                                .evaluate("() => {"
                                        + " const place = document.activeElement.getBoundingClientRect();"
                                        + " return place.bottom > 0 && place.top < innerHeight; }"))
                        .as("what has the focus is in sight: %s", selector)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("the keyboard does not lead to " + selector + " on " + visitor.address());
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }
}
