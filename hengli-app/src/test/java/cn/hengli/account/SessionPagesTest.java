package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who is signed in where, as everybody sees of themselves and an administrator of all, and how it is ended. */
class SessionPagesTest extends DoorTest {

    private static final String OWN = "/account/sessions";
    private static final String ALL = "/admin/sessions";

    private final String login = stranger();

    @Test
    void showsEverybodyTheirOwnAndEndsOneElsewhere() {
        people.open(login);
        var here = signedIn(login);
        var elsewhere = signedIn(login);
        signedIn(other());
        var page = Browser.page(here.get(OWN));
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr .tag")).hasSize(1);
        assertThat(page.select("tbody tr").get(0).text()).contains("09:00", "127.0.0.1", "未知");

        var answer = here.submit(
                OWN + "/end", "session", page.select("[name=session]").val());
        assertThat(Browser.location(answer)).isEqualTo(OWN);
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThat(Browser.page(here.get(OWN)).select("tbody tr")).hasSize(1);
        assertThat(trail(login)).endsWith("SESSIONS_ENDED 127.0.0.1");
    }

    @Test
    void endsAllOthersAtOnce() {
        people.open(login);
        var here = signedIn(login);
        var elsewhere = signedIn(login);
        here.submit(OWN + "/end-others");
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(here)).isTrue();
    }

    @Test
    void endsNobodyElses() {
        people.open(login);
        var victim = signedIn(login);
        var thief = signedIn(other());
        var id = jdbc.sql(
                        "select s.id::text from sign_in_session s join account a on a.id = s.account_id where login = ?")
                .param(login)
                .query(String.class)
                .single();
        assertThat(thief.submit(OWN + "/end", "session", id).statusCode()).isEqualTo(404);
        assertThat(isOpen(victim)).isTrue();
    }

    @Test
    void showsAnAdministratorAllAndEndsOneOfThem() {
        people.open(login);
        var one = signedIn(login);
        var two = signedIn(login);
        var admin = administrator();
        var rows = Browser.page(admin.get(ALL)).select("#sessions tbody tr");
        var row = rows.stream()
                .filter(each -> each.text().contains(login))
                .findFirst()
                .orElseThrow();
        admin.submit(ALL + "/end", "session", row.select("[name=session]").val());
        assertThat(isOpen(one) ^ isOpen(two)).isTrue();
    }

    @Test
    void showsNothingByWhichASessionCouldBeTaken() {
        people.open(login);
        var browser = signedIn(login);
        var cookie = browser.cookies().get("session");
        var decoded = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        assertThat(administrator().get(ALL).body()).contains(login).doesNotContain(cookie, decoded);
        assertThat(browser.get(OWN).body()).doesNotContain(cookie, decoded);
    }

    @Test
    void leavesOutWhatIsOver() {
        people.open(login);
        var left = signedIn(login);
        left.submit("/logout");
        signedIn(login);
        var admin = administrator();
        assertThat(rows(admin)).isEqualTo(1);
        jdbc.sql("update account set stamp = stamp + 1 where login = ?")
                .param(login)
                .update();
        assertThat(rows(admin)).isZero();
    }

    @Test
    void showsLocksAndLiftsOneAtOnce() {
        people.open(login);
        for (var i = 0; i < 5; i++) {
            browser().signIn(login, "guess-" + i);
        }
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(429);
        var admin = administrator();
        var row = Browser.page(admin.get(ALL)).select("#locks tbody tr").stream()
                .filter(each -> each.text().contains(login))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("127.0.0.1", "09:15", "5");
        var answer = admin.submit(
                ALL + "/unlocking",
                "login",
                value(row, "login"),
                "address",
                value(row, "address"),
                "browser",
                value(row, "browser"));
        assertThat(Browser.location(answer)).isEqualTo(ALL);
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(trail(login)).contains("SIGN_IN_UNLOCKED 127.0.0.1");
    }

    private int rows(Browser admin) {
        return (int) Browser.page(admin.get(ALL)).select("#sessions tbody tr").stream()
                .filter(row -> row.text().contains(login))
                .count();
    }

    private Browser administrator() {
        people.open("sessions-admin", Role.ADMINISTRATOR, null);
        return signedIn("sessions-admin");
    }

    private String other() {
        var other = stranger();
        people.open(other);
        return other;
    }

    private static String value(Element row, String name) {
        return row.select("[name=" + name + "]").val();
    }
}
