package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.AccountPage;
import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.PasswordPage;
import cn.hengli.browser.PostPage;
import cn.hengli.browser.SignInPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** People come and go: the administrator gives them accounts and posts, and takes both away. */
@BrowserTest
class AccountsAndPostsTest {

    private static final String PASSWORD = "Nongye-2020-hao";
    private static final String LIAISON_POST = "农林水务局联络员";
    private static final String PERSON = "陈新（chenxin）";

    @Test
    void letsANewColleagueInOnceTheOneTimePasswordIsChanged(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        var account = AccountPage.make(admin, "chenxin", "陈新");
        admin.mustBeAccessible();
        var once = account.oneTimePassword();
        admin.page().reload();
        assertThat(account.slip()).hasCount(0);

        var colleague = visitors.stranger();
        new SignInPage(colleague).open().signIn("chenxin", once);
        var password = PasswordPage.at(colleague);
        colleague.mustBeAccessible();
        for (var elsewhere : new String[] {"/", "/tasks", "/admin/accounts"}) {
            colleague.go(elsewhere);
            assertThat(colleague.address()).as("sent back from %s", elsewhere).isEqualTo("/account/password");
        }
        password.change(once, "short", "another");
        assertThat(colleague.errors()).containsText("两次输入的新密码不一致");
        colleague.mustBeAccessible();
        password.change(once, PASSWORD);
        assertThat(colleague.notice()).containsText("密码已修改");
        colleague.link("返回首页").click();
        assertThat(colleague.heading()).isVisible();

        PostPage.make(admin, "水边村第二联络员", "联络员", "水边村").appoint(PERSON);
        admin.mustBeAccessible();
        var again = visitors.stranger();
        new SignInPage(again).open().signIn("chenxin", PASSWORD);
        assertThat(again.heading()).hasText("水边村");
        assertThat(LedgerPage.open(again).entries()).isNotEmpty();
    }

    @Test
    void handsThePostOverWithItsOpenWorkAndLeavesThePastAsItWas(Visitors visitors) {
        var before = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        var entry = LedgerPage.open(before, LiaisonQuarterTest.TODO).enter(0);
        entry.type("progress", "前任写的进展").waitUntilSaved();
        var address = entry.address();

        var admin = visitors.signedIn("admin");
        var colleague = withPassword(admin, visitors);
        PostPage.find(admin, LIAISON_POST).substitute(PERSON);
        new SignInPage(colleague).open().signIn("chenxin", PASSWORD);
        assertThat(EntryPage.open(colleague, address).field("progress")).hasValue("前任写的进展");
        PostPage.find(admin, LIAISON_POST).handOver(PERSON);
        admin.mustBeAccessible();

        before.go("/");
        assertThat(before.address()).as("signed out").startsWith("/login");
        new SignInPage(before).open().signIn(LiaisonQuarterTest.LIAISON, Visitors.PASSWORD);
        before.expecting("status of 40[34]");
        assertThat(before.go(address)).as("whose entry it is no more").isEqualTo(404);

        new SignInPage(colleague).open().signIn("chenxin", PASSWORD);
        var taken = EntryPage.open(colleague, address);
        taken.type("progress", "前任写的进展，接任补充")
                .type("percent", "30")
                .declare("GREEN")
                .submit();
        assertThat(taken.notice()).containsText("已报送。");
        colleague.go(address + "/history");
        assertThat(colleague.page().locator(".timeline").first()).containsText("农林水务局联络员");
        assertThat(colleague.page().locator(".timeline").first()).containsText("陈新");
        assertThat(PostPage.find(admin, LIAISON_POST).holders()).containsText(new String[] {"陈新", "农林水务局联络员"});
    }

    @Test
    void shutsOutAtOnceAndLetsInAgain(Visitors visitors) {
        var liaison = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        var admin = visitors.signedIn("admin");
        var account = AccountPage.find(admin, LiaisonQuarterTest.LIAISON);
        admin.mustBeAccessible();
        account.disable();
        assertThat(account.history()).containsText("停用");
        liaison.go("/ledger");
        assertThat(liaison.address()).as("the open session has ended").startsWith("/login");
        liaison.expecting("status of 401");
        var door = new SignInPage(liaison);
        door.submit(LiaisonQuarterTest.LIAISON, Visitors.PASSWORD);
        assertThat(liaison.page().locator(".notice-error")).containsText("账号或密码不正确");

        account.enable();
        account.reset();
        var once = account.oneTimePassword();
        door.submit(LiaisonQuarterTest.LIAISON, Visitors.PASSWORD);
        assertThat(liaison.page().locator(".notice-error")).containsText("账号或密码不正确");
        door.submit(LiaisonQuarterTest.LIAISON, once);
        PasswordPage.at(liaison).change(once, PASSWORD);
        assertThat(liaison.notice()).containsText("密码已修改");

        admin.go("/admin/audit?person=" + LiaisonQuarterTest.LIAISON);
        assertThat(admin.main().locator("tbody")).containsText("登录失败");
        admin.page().locator("#kind").selectOption("ACCOUNT_DISABLED");
        admin.button("筛选").click();
        admin.page().waitForURL("**kind=ACCOUNT_DISABLED**");
        admin.go("/admin/audit?kind=ACCOUNT_DISABLED");
        assertThat(admin.main().locator("tbody tr")).hasCount(1);
        assertThat(admin.main().locator("tbody tr")).containsText(LiaisonQuarterTest.LIAISON);
        admin.mustBeAccessible();
        admin.button("校验是否完整").click();
        assertThat(admin.notice()).containsText("校验通过");
        admin.go("/admin/audit?kind=PASSWORD_RESET");
        assertThat(admin.main().locator("tbody tr")).hasCount(1);
        assertThat(admin.main()).not().containsText(once);
    }

    /** A colleague whose account is ready, without a post. */
    private static Visitor withPassword(Visitor admin, Visitors visitors) {
        var once = AccountPage.make(admin, "chenxin", "陈新").oneTimePassword();
        var colleague = visitors.stranger();
        new SignInPage(colleague).open().signIn("chenxin", once);
        PasswordPage.at(colleague).change(once, PASSWORD);
        assertThat(colleague.notice()).containsText("密码已修改");
        colleague.context().clearCookies();
        return colleague;
    }
}
