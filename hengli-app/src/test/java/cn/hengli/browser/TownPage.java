package cn.hengli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** 全镇台账: all units' rows in one grid. */
public final class TownPage {

    private final Visitor visitor;

    private TownPage(Visitor visitor) {
        this.visitor = visitor;
        assertThat(visitor.page().locator("#town")).isVisible();
    }

    public static TownPage open(Visitor visitor, String query) {
        visitor.go("/ledger/town" + query);
        return new TownPage(visitor);
    }

    /** What a form has led to. */
    public static TownPage at(Visitor visitor) {
        return new TownPage(visitor);
    }

    public Page page() {
        return visitor.page();
    }

    public Locator rows() {
        return page().locator("#town-table tr[data-entry]");
    }

    public Locator row(String entry) {
        return page().locator("#town-table tr[data-entry='" + entry + "']");
    }

    public String entry(int at) {
        return rows().nth(at).getAttribute("data-entry");
    }

    public Locator heads() {
        return page().locator("#town-table thead th");
    }

    /** The columns as they stand, by their ids. */
    public List<String> columns() {
        return heads().all().stream()
                .map(head -> head.getAttribute("data-column"))
                .toList();
    }

    /** What the column says, row by row. */
    public List<String> cells(String column) {
        return page().locator("#town-table tr[data-entry] [data-column='" + column + "']")
                .allInnerTexts();
    }

    public Locator groups() {
        return page().locator("#town-table .town-fold");
    }

    public Locator sums() {
        return page().locator("#town-sums");
    }

    public Locator chips() {
        return page().locator("#town-chips button");
    }

    public TownPage groupBy(String words) {
        page().locator("#town-group").selectOption(new SelectOption().setLabel(words));
        return this;
    }

    public Locator filterOf(String column) {
        return page().locator("#town-table thead [data-column='" + column + "'] .town-filter");
    }

    /** Ticks these words in the filter at the column's head. */
    public TownPage filter(String column, String... words) {
        filterOf(column).click();
        for (var word : words) {
            panel().getByText(word, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        page().keyboard().press("Escape");
        return this;
    }

    public Locator panel() {
        return page().locator(".town-panel");
    }

    public TownPage sort(String column) {
        page().locator("#town-table thead [data-column='" + column + "'] .town-sort")
                .click();
        return this;
    }

    public Locator chooser() {
        return page().locator("#town-columns");
    }

    public TownPage tick(String entry) {
        row(entry).locator(".town-tick input").check();
        return this;
    }

    public Locator accepting() {
        return page().locator("#town-accepting");
    }

    public Locator reminding() {
        return page().locator("#town-reminding");
    }

    /** Confirms by the key that confirms. */
    public void accept() {
        page().locator("#town-accept").click();
        assertThat(accepting().locator("[type=submit]")).isFocused();
        page().keyboard().press("Enter");
    }

    public void remind(String words) {
        page().locator("#town-remind").click();
        page().locator("#town-words").fill(words);
        page().locator("#town-reminding button[type=submit]").click();
    }

    /** What was left, and why. */
    public Locator left() {
        return page().locator(".notice-error li");
    }

    public Locator note(String entry) {
        return row(entry).locator("td[data-column=note]");
    }

    /** Types a note and leaves the cell. */
    public void note(String entry, String text) {
        note(entry).locator("button").click();
        note(entry).locator("textarea").fill(text);
        note(entry).locator("textarea").press("Tab");
    }

    /** Gives the arrangement a name. */
    public void name(String name) {
        page().locator("#town-views > summary").click();
        page().locator("[data-name-view]").click();
        page().locator("#town-name").fill(name);
        page().locator("#town-naming button[type=submit]").click();
    }

    /** The address by which others open it. */
    public String address() {
        page().locator("#town-views > summary").click();
        var address = page().locator("#town-address").inputValue();
        page().locator("#town-views > summary").click();
        return address;
    }
}
