package cn.hengli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** 填报表格: a unit's quarter as one grid, worked by keys. Columns are called as the script calls them. */
public final class GridPage {

    private static final String PASTE = """
            ([text, html]) => {
              const data = new DataTransfer();
              data.setData("text/plain", text);
              if (html) data.setData("text/html", html);
              document.getElementById("cell").dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private final Visitor visitor;

    private GridPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static GridPage open(Visitor visitor) {
        visitor.go("/ledger/grid");
        return at(visitor);
    }

    /** The grid that is open, once it can be written in. */
    public static GridPage at(Visitor visitor) {
        assertThat(visitor.page().locator("#cell")).isFocused();
        return new GridPage(visitor);
    }

    public GridPage reload() {
        visitor.page().reload();
        return at(visitor);
    }

    public GridPage press(String... keys) {
        for (var key : keys) {
            visitor.page().keyboard().press(key);
        }
        return this;
    }

    public GridPage type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    /** Goes to the first cell of progress, then down and right. */
    public GridPage goTo(int down, int right) {
        press("Control+Home");
        for (var i = 0; i < down; i++) {
            press("ArrowDown");
        }
        for (var i = 0; i < right; i++) {
            press("ArrowRight");
        }
        return this;
    }

    /** What an input method does while it composes a word, and when it is chosen. */
    public GridPage compose(String word, String... letters) {
        CDPSession browser = visitor.context().newCDPSession(visitor.page());
        for (var letter : letters) {
            var composing = new JsonObject();
            composing.addProperty("text", letter);
            composing.addProperty("selectionStart", letter.length());
            composing.addProperty("selectionEnd", letter.length());
            browser.send("Input.imeSetComposition", composing);
        }
        var chosen = new JsonObject();
        chosen.addProperty("text", word);
        browser.send("Input.insertText", chosen);
        return this;
    }

    /** Pastes what another program put into the clipboard. */
    public GridPage paste(String text, String html) {
        visitor.page().evaluate(PASTE, List.of(text, html));
        return this;
    }

    public GridPage paste(String text) {
        return paste(text, "");
    }

    public Locator row(int number) {
        return visitor.page().locator(".tabulator-row").nth(number);
    }

    public Locator cell(int row, String column) {
        return row(row).locator("[tabulator-field=" + column + "] .cell-text");
    }

    /** The cell with its marks. */
    public Locator place(int row, String column) {
        return row(row).locator("[tabulator-field=" + column + "]");
    }

    /** Says of the active cell which it is and what it holds. */
    public Locator active() {
        return visitor.page().locator("#cell");
    }

    public Locator said() {
        return visitor.page().locator("#said");
    }

    public Locator saved() {
        return visitor.page().locator("#saved");
    }

    public GridPage waitUntilSaved() {
        assertThat(saved()).hasClass(Pattern.compile("is-saved"));
        return this;
    }

    public Locator tool(String name) {
        return visitor.page().locator("[data-tool=" + name + "]");
    }

    public Locator dialog(String id) {
        return visitor.page().locator("dialog#" + id);
    }

    public GridPage answer(String dialog, String value) {
        dialog(dialog).locator("button[value='" + value + "']").click();
        return this;
    }

    public Page page() {
        return visitor.page();
    }

    public Visitor visitor() {
        return visitor;
    }
}
