package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs ask takes long, and they ask much at once: people's pages are answered all the same. */
class HeavyTurnsTest extends HostileTest {

    private static final String QUESTION = "/api/v1/plans/2018-45/periods/2019Q4/completeness";

    /** More than there are connections to the database. */
    private static final int PROGRAMS = 40;

    private static final int AT_ONCE = 4;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private People people;

    @Test
    void answersPagesBesideMoreSlowQuestionsThanThereAreConnections() throws Exception {
        var browser = almighty();
        var secret = people.token(people.open("program", Role.OFFICE, null)).secret();
        var threads = Executors.newFixedThreadPool(PROGRAMS);
        var questions = new ArrayList<Future<HttpResponse<String>>>();
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                // the question reads it, these pages do not
                statement.execute("lock table ledger_entry_revision in access exclusive mode");
            }
            for (var i = 0; i < PROGRAMS; i++) {
                questions.add(threads.submit(() -> ask(secret)));
            }
            awaitHeld(slow);
            for (var page : List.of("/units", "/plans/2018-45/tasks", "/admin/collectives", "/admin/posts")) {
                assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
            }
            await(questions, PROGRAMS - AT_ONCE);
            slow.rollback();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var question : questions) {
                answers.add(question.get(60, TimeUnit.SECONDS));
            }
            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .toList();
            assertThat(refused).hasSizeGreaterThanOrEqualTo(PROGRAMS - AT_ONCE).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("\"status\":503");
            });
        } finally {
            threads.shutdownNow();
        }
        assertThat(ask(secret).statusCode()).as("with every turn given back").isEqualTo(200);
    }

    private HttpResponse<String> ask(String secret) {
        return stranger().send("GET", QUESTION, "", request -> request.setHeader("Accept", "application/json")
                .header("Authorization", "Bearer " + secret));
    }

    /** Until as many questions as may run at a time hold a connection each, and wait for the table. */
    private static void awaitHeld(Connection slow) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        try (var statement = slow.createStatement()) {
            var held = 0;
            while (held < AT_ONCE) {
                assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
                try (var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                    rows.next();
                    held = rows.getInt(1);
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static void await(List<Future<HttpResponse<String>>> questions, int answered) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (questions.stream().filter(Future::isDone).count() < answered) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
