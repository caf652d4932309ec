package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.testing.AdminPageTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccountPagesTest extends AdminPageTest {

    private static final String ACCOUNTS = "/admin/accounts";

    private final Actor administrator = actor(Role.ADMINISTRATOR);

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Test
    void opensAnAccountAndShowsItsPasswordOnceToWhoOpenedIt() {
        var answer = post(
                administrator,
                ACCOUNTS + "/new",
                "login",
                " Tiantoucun2 ",
                "name",
                "田头村联络员二",
                "telephone",
                "0769-8373 3000");
        var address = redirect(answer);
        var account = accounts.findByLogin("tiantoucun2").orElseThrow();
        assertThat(address).isEqualTo(ACCOUNTS + "/" + account.id());

        assertThat(page(get(actor(Role.ADMINISTRATOR), address)).select("#one-time-password"))
                .isEmpty();
        var password = page(get(administrator, address))
                .select("#one-time-password code")
                .text();
        assertThat(passwords.matches(password, account.passwordHash())).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(answer.getResponse().getHeaders("Set-Cookie").toString()).doesNotContain(password);
        assertThat(page(get(administrator, address)).text()).doesNotContain(password);
    }

    @Test
    void namesWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        open("taken");

        var answer =
                post(administrator, ACCOUNTS + "/new", "login", "Taken", "name", "a\u0000b", "telephone", "<script>");
        assertThat(status(answer)).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("#login-error").text()).contains("已经有了");
        assertThat(page.select("#name-error").text()).contains("控制字符");
        assertThat(page.select("#telephone-error").text()).contains("电话只能");
        assertThat(page.select("#login").val()).isEqualTo("Taken");
        assertThat(page.select("#telephone").val()).isEqualTo("<script>");
        assertThat(page.select("#errors a").eachAttr("href")).contains("#login", "#name", "#telephone");

        assertThat(page(post(administrator, ACCOUNTS + "/new", "login", "é", "name", "x".repeat(61)))
                        .select(".field-error")
                        .text())
                .contains("2 至 60 个小写字母")
                .contains("最多 60 个字");
    }

    @Test
    void editsAndShowsWhoChangedWhat() {
        var account = open("edited");

        var answer =
                post(administrator, address(account), "version", version(account), "name", "新名称", "telephone", "110");

        assertThat(redirect(answer)).isEqualTo(address(account));
        var history = page(get(administrator, address(account)))
                .select(".timeline li")
                .first();
        assertThat(history.text()).contains("测试员").contains("名称").contains("办公电话");
        assertThat(history.select("del").text()).isEqualTo("edited 的名称");
        assertThat(history.select("ins").text()).contains("新名称").contains("110");
    }

    @Test
    void saysWhenSomebodyElseWasFasterAndKeepsWhatWasTyped() {
        var account = open("raced");
        post(administrator, address(account), "version", version(account), "name", "先到");

        var answer = post(administrator, address(account), "version", "0", "name", "后到");

        assertThat(status(answer)).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("他人改动");
        assertThat(page(answer).select("#name").val()).isEqualTo("后到");
        assertThat(page(answer).select("input[name=version]").val()).isEqualTo(version(account));
        assertThat(accounts.getById(account).name()).isEqualTo("先到");
        assertThat(status(post(administrator, address(account) + "/disabling", "version", "0")))
                .isEqualTo(409);
    }

    @Test
    void disablesEnablesAndEndsSessions() {
        var account = open("leaving");
        var stamp = accounts.getById(account).stamp();

        post(administrator, address(account) + "/sessions-end");
        assertThat(accounts.getById(account).stamp()).isEqualTo(stamp + 1);

        assertThat(redirect(post(administrator, address(account) + "/disabling", "version", version(account))))
                .isEqualTo(address(account));
        assertThat(accounts.getById(account).enabled()).isFalse();
        assertThat(logins("?state=DISABLED&q=leav")).containsExactly("leaving");
        assertThat(logins("?state=ENABLED&q=leav")).isEmpty();

        post(administrator, address(account) + "/enabling", "version", version(account));
        assertThat(accounts.getById(account).enabled()).isTrue();
    }

    @Test
    void resetsAPasswordAndShowsTheNewOneOnce() {
        var account = open("forgetful");

        post(administrator, address(account) + "/one-time-password", "version", version(account));

        var shown = page(get(administrator, address(account)));
        var password = shown.select("#one-time-password code").text();
        assertThat(passwords.matches(password, accounts.getById(account).passwordHash()))
                .isTrue();
        assertThat(page(get(administrator, address(account))).select("#one-time-password"))
                .isEmpty();
    }

    @Test
    void keepsAdministratorsFromShuttingThemselvesOut() {
        var account = open("myself");
        var myself = new Actor(account, "myself", "我", Set.of(new Duty(Role.ADMINISTRATOR, null)));

        var page = page(get(myself, address(account)));
        assertThat(page.select("form[action$=/disabling], form[action$=/one-time-password]"))
                .isEmpty();
        for (var step : new String[] {"/disabling", "/one-time-password"}) {
            var answer = post(myself, address(account) + step, "version", version(account));
            assertThat(status(answer)).isEqualTo(422);
            assertThat(page(answer).select("#errors").text()).contains("自己");
        }
    }

    @Test
    void warnsWhereOnePersonHoldsIncompatibleRoles() {
        var first = accounts.findByLogin("admin").orElseThrow().id();

        assertThat(page(get(administrator, address(first)))
                        .select("#incompatible")
                        .text())
                .contains("系统管理员")
                .contains("安全管理员")
                .contains("审计管理员");
        assertThat(logins("?state=INCOMPATIBLE")).contains("admin").doesNotContain("myself");
        assertThat(logins("?state=WITHOUT_POST")).doesNotContain("admin");
    }

    @Test
    void findsByLoginNameAndPostAndTakesANonsenseFilterForNone() {
        open("found-me");

        assertThat(logins("?q=OUND-M")).containsExactly("found-me");
        assertThat(logins("?q=me 的名")).containsExactly("found-me");
        assertThat(logins("?q=审计管理员")).contains("admin");
        assertThat(logins("?state=NONSENSE")).contains("found-me");
        assertThat(logins("?q=%00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void othersAreNotPermitted(Role role) {
        var account = open("closed-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var other = actor(role);

        assertThat(status(get(other, ACCOUNTS))).isEqualTo(403);
        assertThat(status(get(other, ACCOUNTS + "/new"))).isEqualTo(403);
        assertThat(status(get(other, address(account)))).isEqualTo(403);
        assertThat(status(post(other, ACCOUNTS + "/new", "login", "x1", "name", "x")))
                .isEqualTo(403);
        assertThat(status(post(other, address(account), "version", "0", "name", "x")))
                .isEqualTo(403);
        for (var step : new String[] {"disabling", "enabling", "one-time-password", "sessions-end"}) {
            assertThat(status(post(other, address(account) + "/" + step, "version", "0")))
                    .isEqualTo(403);
        }
        assertThat(accounts.getById(account).version()).isZero();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(status(get(administrator, ACCOUNTS + "/" + AccountId.next())))
                .isEqualTo(404);
        assertThat(status(get(administrator, ACCOUNTS + "/none"))).isEqualTo(404);
        assertThat(status(post(administrator, ACCOUNTS + "/" + AccountId.next() + "/disabling", "version", "0")))
                .isEqualTo(404);
    }

    private AccountId open(String login) {
        return createAccount.create(
                new CreateAccountCommand(login, login + " 的名称", null), new FirstPassword("x", false), administrator);
    }

    private List<String> logins(String query) {
        return page(get(administrator, ACCOUNTS + query)).select("tbody th a").eachText();
    }

    private String version(AccountId account) {
        return Long.toString(accounts.getById(account).version());
    }

    private static String address(AccountId account) {
        return ACCOUNTS + "/" + account;
    }
}
