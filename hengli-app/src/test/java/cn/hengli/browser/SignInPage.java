package cn.hengli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 登录 */
public final class SignInPage {

    private final Visitor visitor;

    public SignInPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public SignInPage open() {
        visitor.go("/login");
        return this;
    }

    public void signIn(String login, String password) {
        submit(login, password);
        visitor.page().waitForURL(url -> !url.contains("/login"));
    }

    public void submit(String login, String password) {
        var page = visitor.page();
        page.locator("main input[name=username]").fill(login);
        page.locator("main input[name=password]").fill(password);
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("登录"))
                .click();
    }

    public Page page() {
        return visitor.page();
    }
}
