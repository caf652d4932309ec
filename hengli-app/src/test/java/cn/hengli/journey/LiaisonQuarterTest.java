package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A liaison's quarter: from signing in to the last entry submitted. */
@BrowserTest
class LiaisonQuarterTest {

    static final String LIAISON = "nonglinshuiwuju";
    static final String DRAFTS = "?quarter=2019Q4&state=DRAFT&role=LEAD";
    static final String TODO = "?quarter=2019Q4&state=PENDING&role=LEAD";

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void keepsWhatIsTypedWithoutASaveButton(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        liaison.mustBeAccessible();
        liaison.page().locator(".main-nav a[href='/ledger']").click();
        liaison.mustBeAccessible();
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        liaison.mustBeAccessible();
        entry.type("progress", "完成示范点三处，村民评议会两次。").type("percent", "１２％").waitUntilSaved();
        liaison.mustBeAccessible();
        entry.reload();
        assertThat(entry.field("progress")).hasValue("完成示范点三处，村民评议会两次。");
        assertThat(entry.field("percent")).hasValue("12");
        assertThat(entry.state()).hasText("草稿");
    }

    @Test
    void namesAWrongPercentAtItsFieldAndKeepsTheRest(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        entry.type("progress", "文字不因一个数丢失").type("percent", "120");
        assertThat(entry.trouble("percent")).hasText("完成进度要在 0 到 100 之间。");
        entry.save();
        assertThat(entry.errors()).isFocused();
        assertThat(entry.errors().locator("a")).hasAttribute("href", "#percent");
        assertThat(entry.field("progress")).hasValue("文字不因一个数丢失");
        assertThat(entry.field("percent")).hasValue("120");
        liaison.mustBeAccessible();
        entry.type("percent", "20").waitUntilSaved();
        assertThat(entry.trouble("percent")).isHidden();
    }

    @Test
    void reportsNothingOnlyWithAReason(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        assertThat(entry.field("nothingReason")).isHidden();
        entry.field("nothingToReport").check();
        assertThat(entry.field("nothingReason")).isVisible();
        entry.type("percent", "0").declare("GREEN").submit();
        assertThat(entry.errors()).containsText("请说明本季无进展的原因。");
        liaison.mustBeAccessible();
        var before = entry.address();
        entry.type("nothingReason", "等待上级批复").submit();
        assertThat(liaison.page().locator(".notice-ok")).containsText("已报送。");
        assertThat(EntryPage.open(liaison, before).state()).hasText("报送");
    }

    @Test
    void takesSeveralFilesAtOnceAndNamesTheOneThatIsNotWhatItSays(Visitors visitors, @TempDir Path folder)
            throws IOException {
        var picture = Files.write(folder.resolve("现场.png"), PICTURE);
        var wrong = Files.write(folder.resolve("报告.pdf"), new byte[] {'M', 'Z', 0, 1, 2, 3});
        var liaison = visitors.signedIn(LIAISON);
        var entry = LedgerPage.open(liaison, TODO).enter(0).attach(picture, wrong);
        assertThat(entry.attachments().locator("a")).hasText("现场.png");
        assertThat(liaison.page().locator("#attachments .field-error")).containsText("“报告.pdf”的内容与扩展名不符");
        liaison.mustBeAccessible();
        entry.reload();
        assertThat(entry.attachments().locator("a")).hasCount(1);
        entry.attachments().locator("button").click();
        assertThat(entry.notice()).hasText("文件已移除，历史中仍可查。");
        assertThat(entry.attachments().locator("a")).hasCount(0);
    }

    @Test
    void goesOnToTheNextEntryAndTakesOneBack(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var first = LedgerPage.open(liaison, TODO).enter(0);
        var address = first.address();
        fill(first).submit();
        assertThat(first.notice()).containsText("已报送。");
        var second = EntryPage.at(liaison);
        assertThat(second.address()).isNotEqualTo(address);
        assertThat(second.submission()).isVisible();
        var again = EntryPage.open(liaison, address);
        assertThat(again.state()).hasText("报送");
        assertThat(liaison.page().locator("#entry")).hasCount(0);
        liaison.mustBeAccessible();
        again.withdraw();
        assertThat(again.notice()).hasText("已撤回，可以继续修改。");
        assertThat(again.state()).hasText("草稿");
        assertThat(again.field("progress")).hasValue("完成示范点三处。");
    }

    @Test
    void submitsAllThatIsReadyAndSaysWhatHindersTheRest(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var ready = LedgerPage.open(liaison, DRAFTS).entries().get(0);
        var unready = LedgerPage.open(liaison, TODO).entries().get(0);
        fill(EntryPage.open(liaison, ready)).waitUntilSaved();
        EntryPage.open(liaison, unready).type("progress", "只写了进展").waitUntilSaved();
        LedgerPage.open(liaison, "?quarter=2019Q4").submitAll();
        var hindered = liaison.page().locator(".notice-error");
        assertThat(hindered.locator("a[href='" + unready + "']")).isVisible();
        assertThat(hindered).containsText("请选择自报进度灯。");
        liaison.mustBeAccessible();
        assertThat(LedgerPage.open(liaison, "?quarter=2019Q4").row(ready).locator(".badge"))
                .hasText("报送");
    }

    /** All that a lead unit must say. */
    static EntryPage fill(EntryPage entry) {
        entry.type("progress", "完成示范点三处。");
        if (entry.field("percent").count() > 0) {
            entry.type("percent", "35");
        }
        return entry.declare("GREEN");
    }
}
