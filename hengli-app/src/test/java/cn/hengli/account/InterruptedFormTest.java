package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed into a form is not lost because a session ended, with scripts or without. */
class InterruptedFormTest extends DoorTest {

    private static final String TYPED =
            "本季完成支管网 12 公里。\n<script>alert('x')</script> \"&' 😀 𠮷\n第三行，写了很久，写得很长，不想再写一遍，所以要留下来。";

    private final String login = stranger();

    @BeforeEach
    void open() {
        people.open(login);
    }

    @Test
    void givesBackWhatWasTypedAfterTheSessionHasEnded() {
        var browser = signedIn(login);
        browser.cookies().remove("session");
        var answer =
                browser.submit("/entries/x/submit?quarter=2019Q4", "progress", TYPED, "percent", "50", "version", "3");
        assertThat(answer.statusCode()).isEqualTo(401);
        var page = Browser.page(answer);
        assertThat(page.select("main form").attr("action")).isEqualTo("/entries/x/submit?quarter=2019Q4");
        assertThat(page.select("textarea[name=progress]").first().wholeText()).isEqualTo(TYPED);
        assertThat(page.select("input[name=percent]").val()).isEqualTo("50");
        assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main a[href=/login]")).hasSize(1);
    }

    @Test
    void takesItOnceSomebodyHasSignedInAgain() {
        var browser = signedIn(login);
        browser.cookies().remove("session");
        var page = Browser.page(browser.submit("/account/no-such-form", "progress", TYPED, "percent", "50"));
        var token = page.select("main input[name=_csrf]").val();
        browser.submit("/login", "username", login, "password", People.PASSWORD);
        var sent = browser.submit("/account/no-such-form", request -> request, "_csrf", token, "progress", TYPED);
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void givesBackAFormWithoutTokenToWhoIsSignedIn() {
        var browser = signedIn(login);
        var answer = browser.submit("/entries/x/submit", request -> request, "progress", TYPED);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.page(answer)
                        .select("textarea[name=progress]")
                        .first()
                        .wholeText())
                .isEqualTo(TYPED);
    }

    @Test
    void offersNothingThatAnotherSiteHasSent() {
        var browser = signedIn(login);
        var answer = browser.send("POST", "/entries/x/submit", "progress=forged", request -> request.header(
                        "Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("forged");
        var crossSite = browser.submit(
                "/entries/x/submit", request -> request.header("Sec-Fetch-Site", "cross-site"), "progress", "forged");
        assertThat(crossSite.body()).doesNotContain("forged");
    }

    @Test
    void neverGivesBackAPassword() {
        var browser = signedIn(login);
        var answer = browser.submit(
                "/account/password", request -> request, "current", "Secret-One-1", "wanted", "Secret-Two-2");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Secret-One-1", "Secret-Two-2");
    }

    @Test
    void answersScriptsWithAStatusAndASign() {
        var browser = signedIn(login);
        browser.cookies().remove("session");
        var ended = browser.script("POST", "/entries/x/draft", "progress", TYPED);
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.headers().firstValue("X-Session")).contains("ended");
        assertThat(ended.headers().firstValue("WWW-Authenticate")).isEmpty();
        browser.script("POST", "/login", "username", login, "password", People.PASSWORD);
        assertThat(browser.script("POST", "/entries/x/draft", "progress", TYPED).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isNoPageOfItsOwn() {
        assertThat(Browser.location(browser().get("/login/interrupted"))).isEqualTo("/");
    }
}
