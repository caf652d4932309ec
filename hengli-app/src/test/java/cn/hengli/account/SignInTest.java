package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who gets in, and what those are told who do not. */
@ExtendWith(OutputCaptureExtension.class)
class SignInTest extends DoorTest {

    @Autowired
    private Passwords passwords;

    @Test
    void letsInWhoKnowsThePassword() {
        var login = stranger();
        people.open(login);
        var answer = browser().signIn(login, People.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(trail(login)).endsWith("SIGNED_IN ");
    }

    @Test
    void takesCapitalsAndBlanksInTheLoginForWhatTheyMean() {
        var login = stranger();
        people.open(login);
        assertThat(browser()
                        .signIn(" " + login.toUpperCase(java.util.Locale.ROOT) + " ", People.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void saysThatNothingClassifiedBelongsHere() {
        assertThat(browser().get("/login").body()).contains("本系统为非涉密系统，严禁存储、处理、传递国家秘密");
    }

    @Test
    void offersNoAccountsOutsideTheDemo() {
        assertThat(browser().get("/login").body()).doesNotContain("hengli-demo", "演示账号");
    }

    @Test
    void tellsTheSameToUnknownWrongAndDisabled() {
        var login = stranger();
        var disabled = stranger();
        people.open(login);
        people.open(disabled);
        jdbc.sql("update account set enabled = false where login = ?")
                .param(disabled)
                .update();
        var unknown = stranger();
        var answers = java.util.List.of(
                browser().signIn(unknown, "wrong-Password-1"),
                browser().signIn(login, "wrong-Password-1"),
                browser().signIn(disabled, People.PASSWORD));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401);
        assertThat(answers.stream().map(SignInTest::withoutNames).distinct()).hasSize(1);
        assertThat(trail(unknown)).containsExactly("SIGN_IN_FAILED UNKNOWN_LOGIN");
        assertThat(trail(login)).endsWith("SIGN_IN_FAILED WRONG_PASSWORD");
        assertThat(trail(disabled)).endsWith("SIGN_IN_FAILED DISABLED");
    }

    @Test
    void takesAsLongForAnUnknownLoginAsForAWrongPassword() {
        var login = stranger();
        people.open(login);
        browser().signIn(login, "warm-Up-1");
        var known = fastest(login);
        var unknown = fastest(stranger());
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "横沥镇推进乡村振兴战略工作方案横沥镇推进乡村振兴战略工作方案横沥镇推进乡村振兴战略工作方案横沥镇推进乡村振兴战略工作方案横沥镇推",
                " Leading-blank-2020",
                "Emoji-😀-𠮷-2020",
                "Trailing-blank-2020 "
            })
    void acceptsPasswordsOfAllKindsToTheirLastCharacter(String password) {
        var login = stranger();
        people.open(login);
        jdbc.sql("update account set password_hash = ? where login = ?")
                .params(passwords.hash(password), login)
                .update();
        assertThat(browser().signIn(login, password).statusCode()).isEqualTo(302);
        assertThat(browser()
                        .signIn(login, password.substring(0, password.length() - 1))
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser().signIn(login, password + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAPasswordOfAMegabyteEarly() {
        var login = stranger();
        people.open(login);
        var browser = browser();
        browser.get("/login");
        var begin = System.nanoTime();
        var answer = browser.submit("/login", "username", login, "password", "x".repeat(1 << 20));
        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    @Test
    void neverSendsThePasswordBack() {
        var browser = browser();
        browser.get("/login");
        assertThat(browser.submit("/login", "username", "x", "password", "Never-show-this-1")
                        .body())
                .doesNotContain("Never-show-this-1");
    }

    @Test
    void keepsTheLoginThatWasTyped() {
        var login = stranger();
        var page = Browser.page(browser().signIn(login, "wrong"));
        assertThat(page.select("#username").val()).isEqualTo(login);
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void slowsDownGuessingAndLetsOthersIn() {
        var login = stranger();
        people.open(login);
        for (var i = 0; i < 5; i++) {
            assertThat(browser().signIn(login, "guess-" + i).statusCode()).isEqualTo(401);
        }
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(trail(login)).containsOnlyOnce("SIGN_IN_THROTTLED LOCKED");
        var other = stranger();
        people.open(other);
        assertThat(browser().signIn(other, People.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void letsTheOwnerInFromTheirOwnBrowserWhateverStrangersTry() {
        var login = stranger();
        people.open(login);
        var own = signedIn(login);
        own.submit("/logout");
        for (var i = 0; i < 6; i++) {
            browser().signIn(login, "guess-" + i);
        }
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(own.signIn(login, People.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void answersAScriptWithAStatus() {
        var login = stranger();
        people.open(login);
        var browser = browser();
        assertThat(browser.script("POST", "/login", "username", login, "password", "wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.script("POST", "/login", "username", login, "password", People.PASSWORD)
                        .statusCode())
                .isEqualTo(204);
        assertThat(isOpen(browser)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/plans/2018-45/tasks?q=%E6%9D%91&page=2"})
    void comesBackToWhereOneWantedToGo(String address) {
        var login = stranger();
        people.open(login);
        var browser = browser();
        var way = Browser.location(browser.get(address));
        assertThat(way).startsWith("/login?next=");
        var next = Browser.page(browser.get(way)).select("[name=next]").val();
        var answer = browser.submit("/login", "username", login, "password", People.PASSWORD, "next", next);
        assertThat(Browser.location(answer)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1",
                "/logout",
                ""
            })
    void leadsNowhereElse(String next) {
        var login = stranger();
        people.open(login);
        var browser = browser();
        browser.get("/login");
        var answer = browser.submit("/login", "username", login, "password", People.PASSWORD, "next", next);
        assertThat(Browser.location(answer)).isEqualTo("/");
    }

    @Test
    void writesNoForgedLineIntoLogOrTrail(CapturedOutput log) {
        var login = "x\r\n2020-01-06 INFO admin signed in \u001b[31m";
        browser().signIn(login, "wrong");
        assertThat(log).doesNotContain("\n2020-01-06 INFO admin", "\u001b[31m");
        assertThat(jdbc.sql("select actor_name from audit_event where subject like 'x\\\\u000D%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContain("\n", "\r", "\u001b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "' or 1=1 --", "村头村", "😀"})
    void refusesLoginsThatCannotBe(String login) {
        assertThat(browser().signIn(login, "wrong").statusCode()).isIn(400, 401);
    }

    @Test
    void keepsNoSecretInTheLog(CapturedOutput log) {
        var login = stranger();
        people.open(login);
        browser().signIn(login, "Not-in-the-log-1");
        assertThat(log).doesNotContain("Not-in-the-log-1");
    }

    private long fastest(String login) {
        var fastest = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var browser = browser();
            browser.get("/login");
            var begin = System.nanoTime();
            browser.submit("/login", "username", login, "password", "wrong");
            fastest = Math.min(fastest, System.nanoTime() - begin);
        }
        return fastest;
    }

    private static String withoutNames(HttpResponse<String> answer) {
        var page = Browser.page(answer);
        page.select("[name=_csrf], #username").remove();
        return page.html();
    }
}
