package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A new quarter of fifteen rows, written and handed in by keys alone, in the grid and entry by entry: how many keys beyond the text itself each
 * asks for. The figures of the guide come from here; they lie in target/keys.txt after the test.
 */
@BrowserTest
class FifteenRowsTest {

    private static final int ROWS = 15;
    private static final String PROGRESS = "完成本季任务";

    /** Hands that count what they press. */
    private static final class Hands {
        private final Page page;
        private int keys;
        private int letters;
        private Duration time = Duration.ZERO;

        Hands(Page page) {
            this.page = page;
        }

        Hands press(String key) {
            page.keyboard().press(key);
            keys++;
            return this;
        }

        Hands type(String text) {
            page.keyboard().type(text);
            letters += text.length();
            return this;
        }

        Hands to(String selector) {
            for (var step = 0; step < 60; step++) {
                press("Tab");
                if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
                    return this;
                }
            }
            throw new AssertionError("no way to " + selector);
        }
    }

    @Test
    void theGridAsksForFarFewerKeysThanAPageForEachEntry(Visitors visitors) throws IOException {
        open(visitors);
        var pages = entryByEntry(visitors.signedIn("yuetangcun"), 5);
        var grid = inTheGrid(visitors.signedIn(LIAISON));
        var perRowInGrid = (double) grid.keys / ROWS;
        var perRowOnPages = (double) pages.keys / 5;
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/keys.txt"),
                "grid: %d rows, %d keys beside %d letters, %d ms; a page for each entry: %.1f keys a row, %d ms a row%n"
                        .formatted(
                                ROWS,
                                grid.keys,
                                grid.letters,
                                grid.time.toMillis(),
                                perRowOnPages,
                                pages.time.toMillis() / 5));
        assertThat(perRowInGrid).isLessThan(perRowOnPages / 2);
    }

    private static void open(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.link("开启 2020年第1季度").click();
        office.page().locator("main form .btn-primary").click();
        assertThat(office.page().locator(".notice-ok")).hasText("已开启，待填条目已生成。");
    }

    private static Hands inTheGrid(Visitor liaison) {
        liaison.go("/ledger/grid?quarter=2020Q1");
        var grid = GridPage.at(liaison);
        var hands = new Hands(grid.page());
        var began = Instant.now();
        for (var row = 0; row < ROWS; row++) {
            hands.type(PROGRESS).press("Tab").press("Tab");
            if (!String.valueOf(grid.place(row, "percent").getAttribute("class"))
                    .contains("is-locked")) {
                hands.type("95");
            }
            hands.press("Tab").type("绿").press("Enter");
        }
        hands.press("F6").to("[data-tool=submit]").press("Enter");
        assertThat(grid.said()).containsText("已报送 " + ROWS + " 行");
        hands.time = Duration.between(began, Instant.now());
        return hands;
    }

    private static Hands entryByEntry(Visitor liaison, int rows) {
        LedgerPage.open(liaison, "?quarter=2020Q1").enter(0);
        var hands = new Hands(liaison.page());
        var began = Instant.now();
        for (var row = 0; row < rows; row++) {
            var entry = EntryPage.at(liaison);
            hands.to("#progress").type(PROGRESS);
            if (entry.field("percent").count() > 0) {
                hands.to("#percent").type("95");
            }
            var before = entry.address();
            hands.to("input[name=light]")
                    .press("Space")
                    .to("button[form=entry].btn-primary")
                    .press("Enter");
            liaison.page().waitForURL(url -> !url.contains(before));
            assertThat(entry.notice()).hasText(Pattern.compile("已提交审签"));
        }
        hands.time = Duration.between(began, Instant.now());
        return hands;
    }
}
