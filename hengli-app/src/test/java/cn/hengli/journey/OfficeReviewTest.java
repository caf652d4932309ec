package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static cn.hengli.journey.LiaisonQuarterTest.TODO;
import static cn.hengli.journey.LiaisonQuarterTest.fill;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** The office's review: what came in is read beside last quarter's, and accepted, returned or opened again. */
@BrowserTest
class OfficeReviewTest {

    @Test
    void returnsAnEntryUntilItIsRightAndTheHistoryTellsAll(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        fill(entry);
        var address = entry.address();
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).isVisible();

        var office = visitors.signedIn("office");
        var review = ReviewPage.open(office, id);
        office.mustBeAccessible();
        review.press("r");
        assertThat(review.reason()).isFocused();
        review.page().keyboard().insertText("请补充完成的数量");
        review.press("Control+Enter");
        assertThat(review.notice()).hasText("已退回。");
        assertThat(review.shown()).isNotEqualTo(id);

        liaison.go("/");
        assertThat(liaison.main()).containsText("请补充完成的数量");
        EntryPage.open(liaison, address);
        assertThat(liaison.page().locator(".returned")).containsText("请补充完成的数量");
        liaison.mustBeAccessible();
        entry.type("progress", "完成示范点三处，共十二户。").submit();
        assertThat(entry.notice()).containsText("已报送。");

        ReviewPage.open(office, id);
        review.press("a");
        assertThat(review.notice()).hasText("已采纳。");
        ReviewPage.open(office, id).giveBack("数字与现场不符");
        assertThat(review.notice()).hasText("已重新打开，退回单位修改。");

        office.go(address + "/history?from=3&to=5");
        assertThat(office.main().locator("ins")).not().hasCount(0);
        assertThat(office.main().locator(".timeline").first()).containsText("数字与现场不符");
        office.mustBeAccessible();
    }

    @Test
    void goesThroughTheQueueByKeys(Visitors visitors) {
        var office = visitors.signedIn("office");
        var review = ReviewPage.open(office);
        var first = review.shown();
        review.press("j");
        office.page().waitForURL(url -> url.contains("entry="));
        var second = review.shown();
        assertThat(second).isNotEqualTo(first);
        review.press("k");
        office.page().waitForURL(url -> url.contains(first));
        review.press("?");
        assertThat(office.page().locator("#keys")).isVisible();
        office.mustBeAccessible();
        review.press("Escape");
        assertThat(office.page().locator("#keys")).isHidden();
        review.press("r");
        assertThat(review.reason()).isFocused();
        review.page().keyboard().type("jka");
        assertThat(review.reason()).hasValue("jka");
        assertThat(review.shown()).isEqualTo(first);
        review.press("Escape");
        assertThat(review.reason()).not().isFocused();
        review.press("a");
        assertThat(review.notice()).hasText("已采纳。");
        assertThat(review.shown()).isEqualTo(second);
    }

    @Test
    void acceptsSeveralAndNamesTheOneThatChangedMeanwhile(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        var address = entry.address();
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).isVisible();

        var office = visitors.signedIn("office");
        var review = ReviewPage.open(office);
        var waiting = review.boxes().count();
        review.boxOf(id).check();
        review.boxes().first().check();
        EntryPage.open(liaison, address).withdraw();
        assertThat(entry.notice()).isVisible();
        review.acceptTicked();
        assertThat(review.notice()).hasText("已采纳 1 条。");
        assertThat(office.page().locator(".notice-error")).containsText("您看到之后又有变化，请再看一遍。");
        assertThat(review.boxes()).hasCount(waiting - 2);
        office.mustBeAccessible();
    }

    @Test
    void decidesNothingOnAnEntryThatChangedMeanwhile(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        var address = entry.address();
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).isVisible();
        var office = visitors.signedIn("office");
        var review = ReviewPage.open(office, id);
        EntryPage.open(liaison, address).withdraw();
        assertThat(entry.notice()).isVisible();
        EntryPage.open(liaison, address).type("progress", "撤回后又改的进展").submit();
        assertThat(entry.notice()).containsText("已报送。");
        review.giveBack("看过旧内容后写的理由");
        assertThat(office.page().locator(".notice-error")).containsText("您看到之后，这一条有了变化");
        assertThat(review.reason()).hasValue("看过旧内容后写的理由");
        assertThat(office.main()).containsText("撤回后又改的进展");
        office.mustBeAccessible();
    }

    @Test
    void fillsInForAUnitAndMarksIt(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var address = LedgerPage.open(liaison, TODO).entries().get(0);
        var office = visitors.signedIn("office");
        var entry = EntryPage.open(office, address);
        assertThat(office.main()).containsText("您正在代农林水务局填报");
        fill(entry).submit();
        assertThat(office.page().locator(".notice-ok")).containsText("已报送。");
        EntryPage.open(liaison, address);
        assertThat(liaison.page().locator(".page-head .tag").last()).hasText("代填");
        assertThat(entry.state()).hasText("报送");
    }
}
