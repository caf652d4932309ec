package cn.hengli.hostile;

import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.plan.Plans;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of hostile input share: a real port, an open quarter, and somebody who may do everything, so that nothing is hidden. */
@AppTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class HostileTest {

    private static final String ALMIGHTY = "almighty";
    private static final Quarter QUARTER = Quarter.parse("2019Q4");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private OpenPeriod openPeriod;

    @BeforeEach
    void open() {
        if (jdbc.sql("select count(*) from ledger_entry").query(Integer.class).single() == 0) {
            var office =
                    new Actor(People.ADMINISTRATION.account(), "office", "镇振兴办", Set.of(new Duty(Role.OFFICE, null)));
            openPeriod.open(
                    new OpenPeriodCommand(
                            plans.current(LocalDate.of(2020, 1, 6))
                                    .orElseThrow()
                                    .id(),
                            QUARTER,
                            LedgerPeriod.defaultDueOn(QUARTER)),
                    office);
        }
    }

    Browser stranger() {
        return new Browser(port);
    }

    /** Somebody who may do everything; each call is a session of its own. */
    Browser almighty() {
        return almighty(ALMIGHTY);
    }

    /** The same under another name, for whoever does what a name is held responsible for, such as wrong passwords. */
    Browser almighty(String login) {
        var account = people.open(login);
        if (jdbc.sql("select count(*) from post_holding where account_id = ?")
                        .param(account.value())
                        .query(Integer.class)
                        .single()
                == 0) {
            for (var role : List.of(Role.OFFICE, Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)) {
                people.appoint(account, role, null);
            }
            people.appoint(account, Role.LIAISON, ownUnit());
            people.appoint(account, Role.UNIT_LEADER, ownUnit());
            jdbc.sql("update unit set sign_off = true where id = ?")
                    .param(ownUnit().value())
                    .update();
        }
        var browser = stranger();
        if (browser.signIn(login, People.PASSWORD).statusCode() != 302) {
            throw new AssertionError(login + " cannot sign in");
        }
        return browser;
    }

    /** Somebody else of the office. */
    Browser secondInOffice() {
        people.open("second", Role.OFFICE, null);
        var browser = stranger();
        browser.signIn("second", People.PASSWORD);
        return browser;
    }

    /** The unit with the most entries. */
    UnitId ownUnit() {
        return new UnitId(
                jdbc.sql("select unit_id from ledger_entry group by unit_id order by count(*) desc, unit_id limit 1")
                        .query(UUID.class)
                        .single());
    }

    /** Entries that nobody has touched, of the own unit or of another; each is handed out once. */
    UUID untouched(boolean own) {
        return jdbc.sql("select id from ledger_entry where state = 'PENDING' and (unit_id = :unit) = :own order by id"
                        + " limit 1")
                .param("unit", ownUnit().value())
                .param("own", own)
                .query(UUID.class)
                .single();
    }

    /** An entry of another unit, filled in by the office and submitted. */
    UUID submitted(Browser browser) {
        return submit(browser, untouched(false));
    }

    /** An entry of the own unit, which waits for the signature of its leader. */
    UUID awaitingSignOff(Browser browser) {
        var waiting = jdbc.sql("select id from ledger_entry where state = 'AWAITING_SIGN_OFF' and unit_id = ? limit 1")
                .param(ownUnit().value())
                .query(UUID.class)
                .optional();
        return waiting.orElseGet(() -> submit(browser, untouched(true)));
    }

    UUID accepted(Browser browser) {
        var entry = submitted(browser);
        mustBeDone(browser.submit("/entries/" + entry + "/acceptance", "version", version(entry)), entry);
        return entry;
    }

    String version(UUID entry) {
        return jdbc.sql("select max(number) from ledger_entry_revision where entry_id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    String state(UUID entry) {
        return jdbc.sql("select state from ledger_entry where id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    /** What the revisions of an entry say that was done, oldest first. */
    List<String> steps(UUID entry) {
        return jdbc.sql("select step from ledger_entry_revision where entry_id = ? order by number")
                .param(entry)
                .query(String.class)
                .list();
    }

    static String[] written(String version, String progress) {
        return new String[] {
            "version", version, "progress", progress, "percent", "40", "light", "GREEN", "nextPlan", "继续推进。"
        };
    }

    private UUID submit(Browser browser, UUID entry) {
        mustBeDone(browser.submit("/entries/" + entry + "/submission", written(version(entry), "完成支管网 12 公里。")), entry);
        return entry;
    }

    private static void mustBeDone(HttpResponse<String> answer, UUID entry) {
        if (answer.statusCode() != 302) {
            throw new AssertionError(entry + ": " + answer.statusCode() + " "
                    + Browser.page(answer).select("#errors, .notice, h1").text());
        }
    }
}
