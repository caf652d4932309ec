package cn.hengli.browser;

import com.microsoft.playwright.Locator;

/** 延期申请: asked for from the task's page, decided on its own. */
public final class ExtensionPage {

    private final Visitor visitor;

    private ExtensionPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The form behind the link on the page of a task that is open. */
    public static ExtensionPage ask(Visitor liaison) {
        liaison.link("申请延期").click();
        liaison.page().waitForURL("**/extensions/new?task=*");
        return new ExtensionPage(liaison);
    }

    /** The one about a task, from the list of those that wait. */
    public static ExtensionPage open(Visitor visitor, String title) {
        visitor.main()
                .locator(".todo a[href^='/extensions/']", new Locator.LocatorOptions().setHasText(title))
                .click();
        visitor.page().waitForURL("**/extensions/*-*");
        return new ExtensionPage(visitor);
    }

    public Form request() {
        return Form.with(visitor, "提交申请");
    }

    public Form grant() {
        return at("grant");
    }

    public Form refusal() {
        return at("refusal");
    }

    private Form at(String step) {
        return Form.to(visitor, "/" + step);
    }
}
