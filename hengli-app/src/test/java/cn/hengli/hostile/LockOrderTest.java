package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who want the same rows: in one order wherever the program locks several, and if they do meet, one of them is told and nothing is half done. */
class LockOrderTest extends HostileTest {

    private static final String CLOSING = "/plans/2018-45/periods/2019Q4/closing";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private People people;

    /** A real deadlock, with somebody who locks the entries of the quarter in the opposite order. */
    @Test
    void whoLosesADeadlockGetsTheFormBackAndNothingIsHalfDone() throws Exception {
        var office = almighty();
        office.token();
        var first = edge("asc");
        var last = edge("desc");
        CompletableFuture<HttpResponse<String>> closing;
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            run(other, "set local deadlock_timeout = '30s'");
            lock(other, last);
            closing = CompletableFuture.supplyAsync(() -> office.submit(CLOSING, "allTheSame", "true"));
            awaitWaiting();
            lock(other, first);
            other.rollback();
        }
        var answer = closing.get(60, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        var page = Browser.page(answer);
        assertThat(page.select("main").text()).contains("正在被他人修改");
        assertThat(page.select("main form").attr("action")).isEqualTo(CLOSING);
        assertThat(page.select("main form [name=allTheSame]").val()).isEqualTo("true");
        assertThat(jdbc.sql("""
                        select count(*) from ledger_period p where quarter = '2019Q4' and (closed_at is not null
                            or exists (select from frozen_task f where f.period_id = p.id and f.closing > p.closings))
                        """).query(Integer.class).single()).isZero();
    }

    /** Two handovers between the same two people, each from one to the other. */
    @RepeatedTest(4)
    void handoversInOppositeDirectionsDoNotWaitForEachOther() throws Exception {
        var office = almighty();
        var one = account();
        var other = account();
        var fromOne = post(one);
        var fromOther = post(other);
        office.token();
        var answers =
                AtOnce.send(List.of(() -> handOver(office, fromOne, other), () -> handOver(office, fromOther, one)));
        // who came second to the same account is told that it has changed meanwhile
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(302)
                .containsAnyOf(302, 409)
                .doesNotContain(500, 503);
        assertThat(holders(fromOne)).hasSize(1);
        assertThat(holders(fromOther)).hasSize(1);
        assertThat(holders(fromOne).equals(List.of(other.value()))
                        || holders(fromOther).equals(List.of(one.value())))
                .isTrue();
    }

    /** Each would be the last one, were the other gone. */
    @RepeatedTest(4)
    void twoAdministratorsWhoDisableEachOtherDoNotBothSucceed() throws Exception {
        var one = administrator("one");
        var other = administrator("other");
        var oneBrowser = signedIn("administrator-one");
        var otherBrowser = signedIn("administrator-other");
        var enabled = jdbc.sql("select id from account where enabled and id not in (?, ?)")
                .params(one.value(), other.value())
                .query(UUID.class)
                .list();
        enable(enabled, false);
        try {
            var answers = AtOnce.send(List.of(() -> disable(oneBrowser, other), () -> disable(otherBrowser, one)));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(302);
            assertThat(jdbc.sql("select count(*) from account where enabled")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            enable(enabled, true);
            enable(List.of(one.value(), other.value()), true);
        }
    }

    private void enable(List<UUID> accounts, boolean enabled) {
        accounts.forEach(account -> jdbc.sql("update account set enabled = ? where id = ?")
                .params(enabled, account)
                .update());
    }

    private AccountId administrator(String name) {
        var login = "administrator-" + name;
        var account = people.open(login);
        if (holdings(account) == 0) {
            people.appoint(account, Role.ADMINISTRATOR, null);
            people.appoint(account, Role.SECURITY_ADMINISTRATOR, null);
        }
        return account;
    }

    private int holdings(AccountId account) {
        return jdbc.sql("select count(*) from post_holding where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    private Browser signedIn(String login) {
        var browser = stranger();
        browser.signIn(login, People.PASSWORD);
        browser.token();
        return browser;
    }

    private HttpResponse<String> disable(Browser browser, AccountId account) {
        var version = jdbc.sql("select version from account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
        return browser.submit("/admin/accounts/" + account + "/disabling", "version", version);
    }

    private AccountId account() {
        return people.open("holder-" + UUID.randomUUID());
    }

    private UUID post(AccountId holder) {
        people.appoint(holder, Role.LEADER, null);
        return jdbc.sql("select post_id from post_holding where account_id = ?")
                .param(holder.value())
                .query(UUID.class)
                .single();
    }

    private HttpResponse<String> handOver(Browser office, UUID post, AccountId successor) {
        var version = jdbc.sql("select version from post where id = ?")
                .param(post)
                .query(String.class)
                .single();
        return office.submit(
                "/admin/posts/" + post + "/handover",
                "version",
                version,
                "account",
                successor.toString(),
                "since",
                "2020-01-06");
    }

    private List<UUID> holders(UUID post) {
        return jdbc.sql("select account_id from post_holding where post_id = ? and until is null")
                .param(post)
                .query(UUID.class)
                .list();
    }

    private UUID edge(String direction) {
        return jdbc.sql("select e.id from ledger_entry e join ledger_period p on p.id = e.period_id"
                        + " where p.quarter = '2019Q4' order by e.id " + direction + " limit 1")
                .query(UUID.class)
                .single();
    }

    /** Until somebody waits for a lock. */
    private void awaitWaiting() throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void lock(Connection connection, UUID entry) throws SQLException {
        run(connection, "select 1 from ledger_entry where id = '" + entry + "' for update");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
