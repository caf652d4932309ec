package cn.hengli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** 协办事项: what one unit asks of another, and the steps that may be taken. */
public final class AssistancePage {

    private final Visitor visitor;

    private AssistancePage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The page that is open. */
    public static AssistancePage at(Visitor visitor) {
        visitor.page().waitForURL("**/assistance/*-*");
        return new AssistancePage(visitor);
    }

    public static AssistancePage open(Visitor visitor, String address) {
        visitor.go(address);
        return at(visitor);
    }

    public Locator state() {
        return visitor.page().locator(".page-sub .badge");
    }

    /** Whose turn it is, and how many days each has held it. */
    public Locator facts() {
        return visitor.page().locator(".facts");
    }

    /** The newest step first. */
    public Locator steps() {
        return visitor.page().locator(".timeline > li");
    }

    /** Opens the form of a step that needs more than a button. */
    public AssistancePage unfold(String step) {
        visitor.page().locator("details.ask > summary:text-is('" + step + "')").click();
        return this;
    }

    public AssistancePage type(String field, String text) {
        visitor.page().locator("[id='" + field + "']").fill(text);
        return this;
    }

    public Locator field(String field) {
        return visitor.page().locator("[id='" + field + "']");
    }

    public void press(String button) {
        visitor.page().locator("main form button:text-is('" + button + "')").click();
    }

    /** Presses the button and reads that the item now stands so. */
    public void press(String button, String state) {
        press(button);
        assertThat(visitor.notice()).hasText("已记录。");
        assertThat(state()).hasText(state);
    }
}
