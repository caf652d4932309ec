package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database restarts, hangs, or has no room left, while a town works on it: everybody is told, nothing is lost, and it goes on by itself. */
class DatabaseFaultsIT {

    private static final int ENTRIES_OF_EACH = 3;
    private static final int MORE_THAN_THE_POOL = 12;
    private static final int BOUND_SECONDS = 20;
    private static final int STORY_SECONDS = 150;

    private static final ExecutorService threads = Executors.newCachedThreadPool();
    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = Town.start();
    }

    @AfterAll
    static void stop() throws Exception {
        threads.shutdownNow();
        town.close();
    }

    /** The heart of it: the last day of a quarter. */
    @Test
    void losesAndDoublesNothingWhenTheDatabaseRestartsWhileEverybodySubmits() throws Exception {
        var acknowledged = new ConcurrentSkipListSet<String>();
        var liaisons = liaisons(acknowledged);
        assertThat(liaisons).hasSizeGreaterThan(40);
        var everything =
                liaisons.stream().mapToInt(each -> each.entries().size()).sum();
        var visitor = town.signedIn("office");
        var office = new AcceptingOffice(copy(visitor));
        var accepting = threads.submit(office);
        var submitting = liaisons.stream().map(threads::submit).toList();

        await(() ->
                acknowledged.size() > everything / 4 && !office.acknowledged().isEmpty());
        var before = town.database();
        before.kill();
        await(() -> !before.isAlive());
        town.awaitRecovery(visitor);
        assertThat(acknowledged).as("submitted before the restart").hasSizeLessThan(everything);

        finish(submitting, STORY_SECONDS);
        office.goHome();
        finish(List.of(accepting), BOUND_SECONDS);
        assertThat(liaisons.stream().mapToInt(Liaison::refused).sum())
                .as("sent in vain")
                .isPositive();
        assertThat(liaisons).allSatisfy(each -> assertThat(each.leaked()).isEmpty());
        for (var each : liaisons) {
            for (var entry : each.entries()) {
                assertThat(steps(entry, "SUBMIT%", Liaison.text(each.login(), entry)))
                        .as("submissions kept of " + entry)
                        .isEqualTo(1);
            }
        }
        assertThat(accepted()).containsAll(office.acknowledged());
        mustBeConsistent();
    }

    @Test
    void answersSoonWhileTheDatabaseHangsAndGoesOnAfterwards() throws Exception {
        var login = town.someLiaison();
        var entry = town.untouched().get(login).remove();
        var liaison = town.signedIn(login);
        liaison.token();
        var office = town.signedIn("office");
        var pages = new ArrayList<Future<HttpResponse<String>>>();
        HttpResponse<String> refused;
        try (var hanging = town.database().stopped()) {
            assertThat(hanging.processes()).isNotEmpty();
            for (var i = 0; i < MORE_THAN_THE_POOL; i++) {
                pages.add(threads.submit(() -> copy(office).get("/")));
            }
            assertThat(soon(() -> town.signedOut().get("/hengli.css")).statusCode())
                    .isEqualTo(200);
            assertThat(town.running().status("/actuator/health")).as("health").isEqualTo(503);
            await(() -> pages.stream().anyMatch(Future::isDone));
            refused = soon(() -> save(liaison, entry, "1", "数据库停住时写的"));
            assertThat(town.running().status("/hengli.css")).isEqualTo(200);
        }
        mustGiveBack(refused, "数据库停住时写的", "数据库暂时连不上");
        for (var page : pages) {
            assertThat(page.get(BOUND_SECONDS, TimeUnit.SECONDS).statusCode()).isIn(200, 503);
        }
        assertThat(pages.get(pages.size() - 1).get().body()).doesNotContain("Exception", "SQL", "HikariPool");
        town.awaitRecovery(office);
        assertThat(save(liaison, entry, "1", "数据库停住时写的").statusCode()).isEqualTo(302);
        assertThat(steps(entry, "SAVE", "数据库停住时写的")).isEqualTo(1);
        await(() -> town.running().status("/actuator/health") == 200);
        mustBeConsistent();
    }

    @Test
    void saysThatTheDiskIsFullLetsReadAndGoesOnOnceThereIsRoom() throws Exception {
        assumeTrue(town.disk().isPresent(), "a full disk is not tried: mounting a small one is not allowed here");
        var disk = town.disk().orElseThrow();
        var login = town.someLiaison();
        var entry = town.untouched().get(login).remove();
        var liaison = town.signedIn(login);
        // what is written ahead has room for a while: it is tables that cannot grow
        town.database().execute("select pg_switch_wal()");
        assertThat(save(liaison, entry, "1", "还有地方").statusCode()).isEqualTo(302);

        disk.fill();
        HttpResponse<String> refused;
        String text;
        var version = 1;
        try {
            var upload = attach(liaison, entry);
            assertThat(upload.statusCode()).isEqualTo(503);
            assertThat(Browser.page(upload).select("main").text()).contains("没有收到文件");
            do {
                version++;
                assertThat(version).as("saves on a full disk").isLessThan(300);
                text = incompressible(version);
                refused = save(liaison, entry, String.valueOf(version), text);
            } while (refused.statusCode() == 302);
            mustGiveBack(refused, text, "磁盘已满");
            for (var page : List.of("/", "/ledger?quarter=" + Town.QUARTER, "/entries/" + entry)) {
                assertThat(liaison.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(town.signedIn("leader").get("/").statusCode()).isEqualTo(200);
            assertThat(town.running().status("/actuator/health")).as("health").isEqualTo(503);
        } finally {
            disk.free();
        }
        assertThat(save(liaison, entry, String.valueOf(version), text).statusCode())
                .isEqualTo(302);
        assertThat(steps(entry, "SAVE", text)).isEqualTo(1);
        assertThat(attach(liaison, entry).statusCode()).isEqualTo(302);
        assertThat(town.running().status("/actuator/health")).as("health").isEqualTo(200);
        mustBeConsistent();
    }

    private static List<Liaison> liaisons(Set<String> acknowledged) throws Exception {
        var signingIn = town.untouched().entrySet().stream()
                .map(each -> (Callable<Liaison>) () -> {
                    var entries = new ArrayList<String>();
                    // the last one is left to other tests
                    while (entries.size() < ENTRIES_OF_EACH && each.getValue().size() > 1) {
                        entries.add(each.getValue().removeLast());
                    }
                    return new Liaison(each.getKey(), town.signedIn(each.getKey()), entries, acknowledged);
                })
                .toList();
        // few at a time: passwords are slow to check, on purpose
        var door = Executors.newFixedThreadPool(4);
        try {
            var liaisons = new ArrayList<Liaison>();
            for (var each : door.invokeAll(signingIn)) {
                liaisons.add(each.get());
            }
            return liaisons;
        } finally {
            door.shutdownNow();
        }
    }

    private static HttpResponse<String> save(Browser browser, String entry, String version, String text) {
        return browser.submit("/entries/" + entry + "/draft", "version", version, "progress", text);
    }

    private static HttpResponse<String> attach(Browser browser, String entry) {
        var body = "--grenze\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n" + "0123456789".repeat(100_000)
                + "\r\n--grenze--\r\n";
        return browser.send("POST", "/entries/" + entry + "/attachments", body, request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=grenze")
                .header("X-XSRF-TOKEN", browser.token()));
    }

    /** Different every time and without any pattern, as nobody writes, so that it takes room. */
    private static String incompressible(int seed) {
        var text = new StringBuilder();
        new Random(seed).ints(3000, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void mustGiveBack(HttpResponse<String> answer, String typed, String words) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        var page = Browser.page(answer);
        assertThat(page.select("main").text()).contains(words);
        assertThat(page.select("main form [name=progress]").val())
                .as("what was typed")
                .isEqualTo(typed);
    }

    private static int steps(String entry, String step, String text) throws Exception {
        try (var connection = town.database().connect();
                var statement = connection.prepareStatement("""
                        select count(*) from ledger_entry_revision
                        where entry_id = ?::uuid and step like ? and content ->> 'progress' = ?
                        """)) {
            statement.setString(1, entry);
            statement.setString(2, step);
            statement.setString(3, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Entries with one acceptance, and no more. */
    private static Collection<String> accepted() throws SQLException, IOException {
        var entries = town.database().ask("""
                select coalesce(string_agg(e.id::text, ','), '') from ledger_entry e
                where e.state = 'ACCEPTED'
                  and 1 = (select count(*) from ledger_entry_revision r where r.entry_id = e.id and r.step = 'ACCEPT')
                """);
        return new TreeSet<>(Arrays.asList(entries.split(",")));
    }

    /** Every entry of the quarter is what its last revision says, and none of its revisions is missing. */
    private static void mustBeConsistent() throws SQLException, IOException {
        assertThat(town.database().ask("""
                select count(*) from ledger_entry e
                join ledger_period p on p.id = e.period_id and p.quarter = '2020Q1'
                join lateral (
                    select * from ledger_entry_revision r where r.entry_id = e.id order by number desc limit 1
                ) last on true
                where e.state <> last.state
                   or e.progress <> coalesce(last.content ->> 'progress', '')
                   or last.number <> (select count(*) from ledger_entry_revision r where r.entry_id = e.id)
                """)).isEqualTo("0");
    }

    private static Browser copy(Browser browser) {
        var copy = town.signedOut();
        copy.cookies().putAll(browser.cookies());
        return copy;
    }

    private static <T> T soon(Callable<T> question) throws Exception {
        return threads.submit(question).get(BOUND_SECONDS, TimeUnit.SECONDS);
    }

    private static void finish(List<Future<Void>> work, int seconds) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (var each : work) {
            each.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
