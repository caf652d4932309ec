package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a password is changed, and who must. */
class PasswordTest extends DoorTest {

    @Autowired
    private CreateAccount createAccount;

    private final String login = stranger();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/units", "/plans", "/admin", "/ledger", "/no-such-page"})
    void whoHasAOneTimePasswordSeesNoPageButOne(String path) {
        var created = create();
        var browser = browser();
        browser.signIn(login, created.password());
        assertThat(Browser.location(browser.get(path))).isEqualTo("/account/password");
        assertThat(browser.script("GET", path).statusCode()).isEqualTo(403);
        assertThat(browser.submit(path).statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasAOneTimePasswordChangesItAndGoesOn() {
        var created = create();
        var browser = browser();
        browser.signIn(login, created.password());
        assertThat(browser.get("/hengli.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/account/password").body()).contains("一次性密码");
        assertThat(change(browser, created.password(), "Chosen-By-Myself-1", "Chosen-By-Myself-1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser().signIn(login, created.password()).statusCode()).isEqualTo(401);
    }

    @Test
    void mayLeaveWithoutChangingIt() {
        var browser = browser();
        browser.signIn(login, create().password());
        assertThat(Browser.location(browser.submit("/logout"))).isEqualTo("/login?left");
    }

    @Test
    void aOneTimePasswordIsVoidAfterAWeek() {
        var created = create();
        jdbc.sql("update account set password_set_at = password_set_at - interval '8 days' where login = ?")
                .param(login)
                .update();
        assertThat(browser().signIn(login, created.password()).statusCode()).isEqualTo(401);
        assertThat(trail(login)).endsWith("SIGN_IN_FAILED ONE_TIME_PASSWORD_VOID");
    }

    @Test
    void anOutwornPasswordMustBeChanged() {
        people.open(login);
        jdbc.sql("update account set password_set_at = password_set_at - interval '91 days' where login = ?")
                .param(login)
                .update();
        assertThat(Browser.location(signedIn(login).get("/"))).isEqualTo("/account/password");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong,              Chosen-By-Myself-1, Chosen-By-Myself-1, current",
        "Hengli-Test-2020,   Chosen-By-Myself-1, Chosen-By-Myself-2, repeated",
        "Hengli-Test-2020,   Aa1-567,            Aa1-567,            wanted",
        "Hengli-Test-2020,   abcdefgh1,          abcdefgh1,          wanted",
        "Hengli-Test-2020,   P@ssw0rd123,        P@ssw0rd123,        wanted",
        "Hengli-Test-2020,   Hengli-Test-2020,   Hengli-Test-2020,   wanted",
        "Hengli-Test-2020,   '',                 '',                 wanted"
    })
    void saysAtTheFieldWhatIsWrong(String current, String wanted, String repeated, String field) {
        people.open(login);
        var answer = change(signedIn(login), current, wanted, repeated);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Browser.page(answer);
        assertThat(page.select("#" + field + "-error").text()).isNotBlank().doesNotContain("PasswordRefusal");
        assertThat(page.select("#errors a[href=#" + field + "]")).isNotEmpty();
        assertThat(page.select("input[type=password]").eachAttr("value")).isEmpty();
    }

    @Test
    void refusesAPasswordThatIsTooLong() {
        people.open(login);
        var longer = "长".repeat(257);
        var browser = signedIn(login);
        assertThat(change(browser, People.PASSWORD, longer, longer).statusCode())
                .isEqualTo(422);
        var longest = "长".repeat(256);
        assertThat(change(browser, People.PASSWORD, longest, longest).statusCode())
                .isEqualTo(302);
        assertThat(browser().signIn(login, longest).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesThePasswordThatIsTheLogin() {
        people.open(login);
        var wanted = "A-" + login;
        assertThat(change(signedIn(login), People.PASSWORD, wanted, wanted).statusCode())
                .isEqualTo(422);
    }

    @Test
    void slowsDownWhoGuessesThePresentPasswordInAnOpenSession() {
        people.open(login);
        var browser = signedIn(login);
        for (var i = 0; i < 5; i++) {
            change(browser, "guess-" + i, "Chosen-By-Myself-1", "Chosen-By-Myself-1");
        }
        assertThat(change(browser, People.PASSWORD, "Chosen-By-Myself-1", "Chosen-By-Myself-1")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void isNoMoreThanAHashInTheDatabase() {
        people.open(login);
        assertThat(account(login).passwordHash()).startsWith("$argon2id$").doesNotContain(People.PASSWORD);
    }

    private CreatedAccount create() {
        return createAccount.create(new CreateAccountCommand(login, login, null), ADMINISTRATION);
    }

    private static HttpResponse<String> change(Browser browser, String current, String wanted, String repeated) {
        return browser.submit("/account/password", "current", current, "wanted", wanted, "repeated", repeated);
    }
}
