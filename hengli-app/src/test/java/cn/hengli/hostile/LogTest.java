package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.util.UriUtils;

/** What is in the log: nothing that somebody else has written there, and nothing that opens a door. */
@ExtendWith(OutputCaptureExtension.class)
class LogTest extends HostileTest {

    private static final String FORGED = "2020-01-06T10:00:00.000+08:00  INFO [main] admin signed in";
    private static final String TYPED = "x\r\n" + FORGED + "\u001b[31m\u2028" + FORGED + "\u0085" + FORGED + "\u0007";

    @Test
    void takesNoLineFromOutside(CapturedOutput log) {
        var stranger = stranger();
        stranger.signIn(TYPED, TYPED);
        var browser = almighty();
        for (var path : List.of(
                "/units?q=", "/admin/accounts?q=", "/admin/audit?text=", "/login?next=", "/no-such-page?", "/units/")) {
            browser.get(path + UriUtils.encode(TYPED, StandardCharsets.UTF_8));
        }
        browser.submit("/admin/accounts/new", "login", TYPED, "name", TYPED, "telephone", TYPED);
        browser.submit("/admin/sessions/unlocking", "login", TYPED, "address", TYPED, "browser", TYPED);
        browser.submit("/admin/import", "id", UUID.randomUUID().toString(), "content", TYPED);
        new Multipart()
                .file("filename=\"" + TYPED + ".pdf\"", "%PDF-1.4")
                .send(browser, "/entries/" + untouched(true) + "/attachments");
        mustBeClean(log);
    }

    /** Whatever a library writes down of what it was given. */
    @Test
    void writesOutWhatWouldBeginALine(CapturedOutput log) {
        var logger = LoggerFactory.getLogger("cn.hengli.hostile");
        logger.warn("typed: {}", TYPED);
        assertThat(log).contains("typed: x " + FORGED);
        mustBeClean(log);
        logger.warn("broken", new IllegalArgumentException("typed: \u001b[31m\u0007\r"));
        assertThat(log.toString()).contains("\tat cn.hengli.hostile").doesNotContain("\u001b", "\u0007", "\r");
    }

    @Test
    void keepsNothingThatOpensADoor(CapturedOutput log) {
        var login = "l" + UUID.randomUUID().toString().substring(0, 12);
        var browser = almighty();
        browser.submit("/admin/accounts/new", "login", login, "name", login);
        var account = jdbc.sql("select id::text from account where login = ?")
                .param(login)
                .query(String.class)
                .single();
        var oneTime = Browser.page(browser.get("/admin/accounts/" + account))
                .select("#one-time-password code")
                .text();
        assertThat(oneTime).isNotEmpty();
        var person = stranger();
        person.signIn(login, "Wrong-in-the-log-1");
        person.signIn(login, oneTime);
        person.submit(
                "/account/password", "current", oneTime, "wanted", "Chosen-in-the-log-1", "repeated", "Other-log-1");
        person.submit(
                "/account/password",
                "current",
                oneTime,
                "wanted",
                "Chosen-in-the-log-1",
                "repeated",
                "Chosen-in-the-log-1");
        // whatever goes wrong may be written down
        person.get("/units/" + UUID.randomUUID());
        person.submit("/admin/accounts/" + account, "version", "x".repeat(10), "name", "Chosen-in-the-log-1");
        var session = person.cookies().get("session");
        assertThat(log.toString())
                .doesNotContain(
                        People.PASSWORD,
                        oneTime,
                        "Wrong-in-the-log-1",
                        "Chosen-in-the-log-1",
                        "Other-log-1",
                        session,
                        new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8),
                        person.token(),
                        "$argon2");
    }

    private static void mustBeClean(CapturedOutput log) {
        assertThat(log.toString()).doesNotContain("\u001b", "\u0007", "\u2028", "\u0085", "\r");
        assertThat(log.toString().lines()).noneMatch(line -> line.startsWith(FORGED));
    }
}
