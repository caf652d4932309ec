package cn.hengli.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** 填报: what the unit owes. */
public final class LedgerPage {

    private final Visitor visitor;

    private LedgerPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static LedgerPage open(Visitor visitor) {
        return open(visitor, "");
    }

    /** @param query such as {@code ?state=PENDING} */
    public static LedgerPage open(Visitor visitor, String query) {
        visitor.go("/ledger" + query);
        return new LedgerPage(visitor);
    }

    /** The addresses of the entries in the list, in their order. */
    public List<String> entries() {
        return visitor.page().locator("main tbody th.cell-title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    public EntryPage enter(int number) {
        visitor.page().locator("main tbody td.actions a").nth(number).click();
        return EntryPage.at(visitor);
    }

    /** The row of an entry. */
    public Locator row(String entry) {
        return visitor.page()
                .locator(
                        "main tbody tr",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHas(visitor.page().locator("a[href='" + entry + "']")));
    }

    public void submitAll() {
        visitor.page().locator("main form[action='/ledger/submission'] button").click();
    }
}
