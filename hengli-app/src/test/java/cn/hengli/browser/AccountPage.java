package cn.hengli.browser;

import com.microsoft.playwright.Locator;

/** 账号: one account, as its administrator sees it. */
public final class AccountPage {

    private final Visitor visitor;

    private AccountPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Makes an account; the page that follows shows its first password. */
    public static AccountPage make(Visitor administrator, String login, String name) {
        administrator.go("/admin/accounts/new");
        Form.main(administrator).type("login", login).type("name", name).sendAndRead("账号已建立。");
        return new AccountPage(administrator);
    }

    public static AccountPage find(Visitor administrator, String login) {
        administrator.go("/admin/accounts?q=" + login);
        administrator.main().locator("tbody th a").first().click();
        administrator.page().waitForURL("**/admin/accounts/*-*");
        return new AccountPage(administrator);
    }

    /** The slip with the one-time password. */
    public Locator slip() {
        return visitor.page().locator("#one-time-password");
    }

    public String oneTimePassword() {
        return slip().locator("code").innerText();
    }

    public void reset() {
        Form.with(visitor, "重置密码").sendAndRead("密码已重置，已登录的会话全部退出。");
    }

    public void disable() {
        Form.with(visitor, "停用账号").sendAndRead("账号已停用，已登录的会话全部退出。");
    }

    public void enable() {
        Form.with(visitor, "启用账号").sendAndRead("账号已启用。");
    }

    public Locator history() {
        return visitor.page().locator(".timeline");
    }
}
