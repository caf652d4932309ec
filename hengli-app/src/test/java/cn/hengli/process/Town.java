package cn.hengli.process;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** The demo's town on the packaged program, with a quarter just opened: fifty units, each with a liaison who has written nothing yet. */
final class Town implements AutoCloseable {

    static final String QUARTER = "2020Q1";

    private static final String PLAN = "2018-45";
    private static final String PASSWORD = "hengli-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Optional<SmallDisk> disk;
    private final Instance running;
    private final Map<String, Deque<String>> untouched = new TreeMap<>();

    private Town(Path folder, Optional<SmallDisk> disk, Instance running) {
        this.folder = folder;
        this.disk = disk;
        this.running = running;
    }

    static Town start() throws Exception {
        var folder = Files.createTempDirectory("hengli-town");
        var disk = SmallDisk.mount(folder.resolve("data"));
        // the small disk is smaller than what an operator should leave free
        var environment = Map.of("SPRING_PROFILES_ACTIVE", "demo", "MANAGEMENT_HEALTH_DISKSPACE_THRESHOLD", "1MB");
        var town = new Town(folder, disk, Instance.start(folder, environment));
        try {
            town.running.awaitHealthy();
            town.open();
            return town;
        } catch (Throwable e) {
            // no small disk stays behind
            town.close();
            throw e;
        }
    }

    private void open() throws IOException, SQLException {
        var opened =
                signedIn("office").submit("/plans/" + PLAN + "/periods/" + QUARTER + "/opening", "dueOn", "2020-04-10");
        if (opened.statusCode() != 302) {
            throw new AssertionError("is not opened: " + opened.statusCode());
        }
        try (var connection = database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select a.login, e.id
                        from ledger_entry e
                        join ledger_period p on p.id = e.period_id and p.quarter = '2020Q1'
                        join post on post.unit_id = e.unit_id and post.role = 'LIAISON'
                        join post_holding h on h.post_id = post.id
                        join account a on a.id = h.account_id
                        order by a.login, e.id
                        """)) {
            while (rows.next()) {
                untouched
                        .computeIfAbsent(rows.getString(1), login -> new ArrayDeque<>())
                        .add(rows.getString(2));
            }
        }
    }

    /** What liaisons have not written yet, by their logins; whoever takes an entry takes it out. */
    Map<String, Deque<String>> untouched() {
        return untouched;
    }

    /** Somebody whose unit has entries left. */
    String someLiaison() {
        return untouched.entrySet().stream()
                .filter(each -> each.getValue().size() > 5)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    Instance running() {
        return running;
    }

    Optional<SmallDisk> disk() {
        return disk;
    }

    EmbeddedServer database() throws IOException {
        return EmbeddedServer.of(folder);
    }

    Browser signedIn(String login) {
        var browser = new Browser(running.port());
        if (browser.signIn(login, PASSWORD).statusCode() != 302) {
            throw new AssertionError(login + " cannot sign in");
        }
        return browser;
    }

    Browser signedOut() {
        return new Browser(running.port());
    }

    /** Until everything goes on, which must not take longer than half a minute. */
    void awaitRecovery(Browser browser) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (browser.get("/").statusCode() != 200) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("has not recovered:\n" + running.output());
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            running.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disk.ifPresent(SmallDisk::close);
        FileSystemUtils.deleteRecursively(folder);
    }
}
