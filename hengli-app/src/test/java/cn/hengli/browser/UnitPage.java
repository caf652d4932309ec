package cn.hengli.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** 单位: what it is called and was called, what it leads and supports; and the forms that change it. */
public final class UnitPage {

    private final Visitor visitor;

    private UnitPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Finds it by any of its names. */
    public static UnitPage find(Visitor visitor, String name) {
        visitor.go("/units?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        visitor.main().locator("tbody th a").first().click();
        return at(visitor);
    }

    public static UnitPage at(Visitor visitor) {
        visitor.page().waitForURL("**/units/*-*");
        return new UnitPage(visitor);
    }

    /** Its pages for the administrator. */
    public UnitPage edit() {
        visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("修改").setExact(true))
                .click();
        visitor.page().waitForURL("**/admin/units/*");
        return this;
    }

    public Form step(String link) {
        visitor.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return Form.main(visitor);
    }

    /** What stands beside a heading of its facts. */
    public Locator fact(String heading) {
        return visitor.main()
                .locator(".facts:not(.timeline .facts) > div")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("dt:text-is('" + heading + "')")))
                .locator("dd")
                .first();
    }

    public Locator history() {
        return visitor.page().locator(".timeline");
    }
}
