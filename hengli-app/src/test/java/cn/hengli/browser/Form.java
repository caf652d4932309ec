package cn.hengli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** 表单: fields by their names, trouble at each, one button that sends. */
public final class Form {

    private final Visitor visitor;
    private final Locator form;

    private Form(Visitor visitor, Locator form) {
        this.visitor = visitor;
        this.form = form;
    }

    /** The form of the page whose button has these words. */
    public static Form with(Visitor visitor, String button) {
        var page = visitor.page();
        return new Form(
                visitor,
                page.locator("main form")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("button[type=submit]")
                                        .filter(new Locator.FilterOptions().setHasText(button))))
                        .first());
    }

    /** The form whose main button this is. */
    public static Form main(Visitor visitor) {
        var page = visitor.page();
        return new Form(
                visitor,
                page.locator("main form", new Page.LocatorOptions().setHas(page.locator("button.btn-primary")))
                        .first());
    }

    /** The form that is sent to an address with this end. */
    public static Form to(Visitor visitor, String end) {
        return new Form(visitor, visitor.page().locator("main form[action$='" + end + "']"));
    }

    public Locator field(String name) {
        return form.locator("[name='" + name + "']").first();
    }

    public Form type(String name, String text) {
        field(name).fill(text);
        return this;
    }

    public Form choose(String name, String label) {
        field(name).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** One of several, or one that is on or off. */
    public Form tick(String name, String value) {
        form.locator("[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    public Locator trouble(String name) {
        return visitor.page().locator("[id='" + name + "-error']");
    }

    public void send() {
        form.locator("button[type=submit]").first().click();
    }

    /** Sends it and waits for the words that confirm it. */
    public void sendAndRead(String notice) {
        send();
        assertThat(visitor.notice()).hasText(notice);
    }
}
