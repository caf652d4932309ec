package cn.hengli.account;

import cn.hengli.shared.Actor;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the door share: a real port, people, and browsers without scripts. */
@AppTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DoorTest {

    static final Actor ADMINISTRATION = People.ADMINISTRATION;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Browser browser() {
        return new Browser(port);
    }

    /** A login that no other test uses. */
    static String stranger() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    Browser signedIn(String login) {
        var browser = browser();
        browser.signIn(login, People.PASSWORD);
        return browser;
    }

    static boolean isOpen(Browser browser) {
        return browser.get("/account/password").statusCode() == 200;
    }

    Account account(String login) {
        return accounts.findByLogin(login).orElseThrow();
    }

    /** What the audit trail says of a login, oldest first. */
    List<String> trail(String login) {
        return jdbc.sql("select kind || ' ' || detail from audit_event where subject = :login order by id")
                .param("login", login)
                .query(String.class)
                .list();
    }
}
