package cn.hengli.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 审核: the queue, and one entry beside last quarter's. */
public final class ReviewPage {

    private final Visitor visitor;

    private ReviewPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static ReviewPage open(Visitor visitor) {
        visitor.go("/review");
        return new ReviewPage(visitor);
    }

    /** The review with this entry on the right. */
    public static ReviewPage open(Visitor visitor, String entry) {
        visitor.go("/review?entry=" + entry);
        return new ReviewPage(visitor);
    }

    public Locator queue() {
        return visitor.page().locator(".queue");
    }

    /** Which entry stands on the right. */
    public String shown() {
        var action = visitor.page().locator("#decide").getAttribute("action");
        return action.replaceFirst("^/entries/([0-9a-f-]{36})/.*$", "$1");
    }

    public Locator heading() {
        return visitor.page().locator("#entry-heading");
    }

    public Locator warnings() {
        return visitor.page().locator(".warn-list li");
    }

    public Locator reason() {
        return visitor.page().locator("#reason");
    }

    public void accept() {
        visitor.page().locator("#accept").click();
    }

    public void giveBack(String why) {
        reason().fill(why);
        visitor.page().locator("#send").click();
    }

    /** The boxes before the entries that wait. */
    public Locator boxes() {
        return visitor.page().locator(".queue input[name=chosen]");
    }

    public Locator boxOf(String entry) {
        return visitor.page().locator(".queue input[name=chosen][value^='" + entry + "']");
    }

    public void acceptTicked() {
        visitor.button("采纳所选").click();
    }

    public void press(String key) {
        visitor.page().keyboard().press(key);
    }

    public Locator notice() {
        return visitor.page().locator(".notice-ok");
    }

    public Page page() {
        return visitor.page();
    }
}
