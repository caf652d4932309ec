package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.Keyboard;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mouse stays in the drawer: whatever has the focus is in sight and marked, and saving loses nobody's place. */
@BrowserTest
class KeyboardAloneTest {

    @Test
    void fillsInAttachesSubmitsAndGoesOn(Visitors visitors, @TempDir Path folder) throws IOException {
        var evidence = Files.writeString(folder.resolve("会议记录.txt"), "样例");
        var liaison = visitors.stranger();
        var keys = new Keyboard(liaison);
        // choosers are caught only once the browser knows that somebody listens: long before the key is pressed
        liaison.page().onFileChooser(chooser -> {});
        liaison.go("/login");
        keys.to("#username").type(LiaisonQuarterTest.LIAISON).to("#password").type(Visitors.PASSWORD);
        keys.press("Enter");
        liaison.page().waitForURL(url -> !url.contains("/login"));

        keys.press("Tab").press("Enter");
        keys.mustBeOn("main");
        liaison.go("/ledger?quarter=2019Q4&role=LEAD");
        keys.to("#state").press("ArrowDown").to(".filter-bar button").press("Enter");
        liaison.page().waitForURL(Pattern.compile("state=PENDING"));
        keys.to("main td.actions a").press("Enter");
        var entry = EntryPage.at(liaison);
        var first = entry.address();

        keys.to("#progress").type("只用键盘写的进展");
        keys.to("#percent").press("Control+a").type("55");
        keys.to("input[name=light]").press("Space");
        entry.waitUntilSaved();
        keys.mustBeOn("input[name=light]");
        keys.to("#files");
        var chooser = liaison.page().waitForFileChooser(() -> keys.press("Space"));
        chooser.setFiles(evidence);
        assertThat(entry.attachments().locator("a")).hasText("会议记录.txt");
        keys.mustBeOn("#files");
        keys.to("#attachment-list button").press("Enter");
        assertThat(entry.notice()).hasText("文件已移除，历史中仍可查。");
        keys.to("#nextPlan").type("下季完成收尾");
        keys.to("button[form=entry]:not(.btn-primary)").press("Enter");
        assertThat(entry.notice()).hasText("草稿已保存。");
        keys.mustBeOn(".notice-ok");
        keys.to("button[form=entry].btn-primary").press("Enter");
        assertThat(entry.notice()).containsText("已报送。");
        org.assertj.core.api.Assertions.assertThat(entry.address()).isNotEqualTo(first);
        keys.to("#progress").type("下一条");
        entry.waitUntilSaved();
        keys.mustBeOn("#progress");
    }

    @Test
    void reviewsByTabAndByKeys(Visitors visitors) {
        var office = visitors.signedIn("office");
        var keys = new Keyboard(office);
        var review = ReviewPage.open(office);
        var first = review.shown();
        keys.to(".queue ol a").press("Enter");
        office.page().waitForURL(url -> url.contains("entry="));
        keys.to("#reason").type("请补充数量").press("Tab");
        keys.mustBeOn("#send");
        keys.press("Enter");
        assertThat(review.notice()).hasText("已退回。");
        keys.mustBeOn(".notice-ok");
        org.assertj.core.api.Assertions.assertThat(review.shown()).isNotEqualTo(first);
        keys.to("#accept").press("Enter");
        assertThat(review.notice()).hasText("已采纳。");
        keys.to("#show-keys").press("Enter");
        assertThat(office.page().locator("#keys")).isVisible();
        keys.press("Escape");
        keys.mustBeOn("#show-keys");
        var before = office.page().url();
        keys.press("j");
        office.page().waitForURL(url -> !url.equals(before));
        keys.press("r");
        keys.mustBeOn("#reason");
    }
}
