package cn.hengli.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Saving a draft, and submitting with taking back, measured by turns with pgbench, which sends the same statements to the same server for
 * entries of the same unit.
 */
final class Writes implements AutoCloseable {

    static final String STEP = "writes";

    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final Pattern COUNT = Pattern.compile("actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Settings settings;
    private final Samples samples;
    private final Site site;
    private final Database database;
    private final Wrk wrk;
    private final Targets targets;
    private final List<Visitor> visitors = new ArrayList<>();

    Writes(Settings settings, Samples samples, Site site) throws IOException, InterruptedException, SQLException {
        this.settings = settings;
        this.samples = samples;
        this.site = site;
        database = Database.of(site);
        wrk = new Wrk(settings);
        targets = Targets.of(database, settings.connections());
        for (var i = 0; i < settings.connections(); i++) {
            visitors.add(Visitor.signIn(site, MeasuredPage.WRITER));
        }
    }

    /** Writes down what the program sends, and makes the scripts for pgbench of it. */
    void prepare() throws IOException, InterruptedException, SQLException {
        targets.putBack();
        // warm, and by prepared statements
        wrk.writes(site, "save", entries(), Math.max(2, settings.seconds()));
        targets.putBack();
        wrk.writes(site, "submit", entries(), Math.max(2, settings.seconds()));
        targets.putBack();
        clients();
        database.writeDownStatements(true);
        var target = targets.forProgram(0);
        var session = session(visitors.get(0));
        var names = Replay.names(target, session.get(0), session.get(1));
        script("save", new Replay(names, target.revision() + 2, 1), number -> save(target, number));
        targets.putBack();
        script("submit", new Replay(names, target.revision() + 4, 2), number -> submit(target, number));
        database.writeDownStatements(false);
        targets.putBack();
    }

    private interface Sent {
        /** @param number how often it was done before */
        void send(int number) throws IOException, InterruptedException;
    }

    private void script(String kind, Replay replay, Sent sent) throws IOException, InterruptedException, SQLException {
        // the first times are for connections that have not yet heard that all is written down
        sent.send(0);
        var marks = new ArrayList<Long>();
        marks.add(database.mark());
        for (var number = 1; number <= 2; number++) {
            sent.send(number);
            marks.add(database.mark());
        }
        var first = statements(marks.get(0), marks.get(1));
        var second = statements(marks.get(1), marks.get(2));
        Statement.append(settings.results(), site.name() + ", " + kind, second);
        var script = replay.script(first, second);
        Files.writeString(file(kind), script);
        Progress.say(
                "%s, %s: %d statements, replayed with %s",
                site.name(), kind, second.stream().filter(Statement::isQuestion).count(), Replay.variablesIn(script));
        var found = new ArrayList<Samples.Sample>();
        found.add(cost(
                kind,
                "statements",
                second.stream()
                        .filter(each -> each.isQuestion() && !each.isAboutSessions())
                        .count()));
        found.add(cost(
                kind,
                "session statements",
                second.stream().filter(Statement::isAboutSessions).count()));
        found.add(cost(
                kind,
                "database ms",
                second.stream().mapToDouble(Statement::millis).sum()));
        samples.add(found);
    }

    private Samples.Sample cost(String kind, String metric, double value) {
        return new Samples.Sample(Pages.COSTS, 0, site.name(), kind, metric, value);
    }

    private List<Statement> statements(long from, long to) throws IOException {
        return Statement.in(database.read(from, to));
    }

    private Path file(String kind) {
        return settings.work().resolve(kind + "-" + site.name() + ".pgbench");
    }

    private void save(Targets.Target target, int number) throws IOException, InterruptedException {
        var body = "version=" + (target.revision() + number) + "&progress=" + (number + 1) + targets.fields(target);
        mustBe(200, visitors.get(0).send("/entries/" + target.entry() + "/draft", body, true));
    }

    private void submit(Targets.Target target, int number) throws IOException, InterruptedException {
        var visitor = visitors.get(0);
        var body = "version=" + (target.revision() + 2 * number) + "&progress=0" + targets.fields(target);
        mustBe(302, visitor.send("/entries/" + target.entry() + "/submission", body, false));
        mustBe(302, visitor.send("/entries/" + target.entry() + "/withdrawal", "", false));
    }

    private static void mustBe(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("expected " + status + ", got " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** For each client of pgbench its entry, and a session like that of a person. */
    private void clients() throws SQLException {
        database.execute("""
            drop table if exists benchmark.client;
            create table benchmark.client (
                number int primary key, entry uuid, task uuid, session text, primary_id text, revision int)
            """);
        var session = session(visitors.get(0));
        for (var i = 0; i < settings.connections(); i++) {
            var target = targets.forControl(i);
            var id = "0000000" + i + "-0000-4000-8000-000000000000";
            database.execute("""
                insert into benchmark.client values (%d, '%s', '%s', '%s', '%s', %d);
                delete from spring_session where session_id = '%s';
                insert into spring_session
                    select '%s', '%s', creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name
                    from spring_session where session_id = '%s';
                insert into spring_session_attributes
                    select '%s', attribute_name, attribute_bytes from spring_session_attributes where session_primary_id = '%s';
                """.formatted(
                            i,
                            target.entry(),
                            target.task(),
                            id,
                            id,
                            target.revision(),
                            id,
                            id,
                            id,
                            session.get(0),
                            id,
                            session.get(1)));
        }
    }

    /** Its name in the cookie, and its key. */
    private List<String> session(Visitor visitor) throws SQLException {
        var id = new String(Base64.getDecoder().decode(visitor.cookie("session")), StandardCharsets.UTF_8);
        return database.rows("select session_id, primary_id from spring_session where session_id = ?", id)
                .get(0);
    }

    private String entries() {
        var lines = new StringBuilder();
        for (var i = 0; i < settings.connections(); i++) {
            var visitor = visitors.get(i);
            var target = targets.forProgram(i);
            lines.append(String.join(
                            "\t",
                            visitor.cookies(),
                            visitor.token(),
                            target.entry(),
                            Integer.toString(target.revision()),
                            targets.fields(target)))
                    .append('\n');
        }
        return lines.toString();
    }

    List<Samples.Sample> round(int round) throws IOException, InterruptedException, SQLException {
        var found = new ArrayList<Samples.Sample>();
        for (var kind : List.of("save", "submit")) {
            if (round % 2 == 1) {
                program(kind, round, found);
                control(kind, round, found);
            } else {
                control(kind, round, found);
                program(kind, round, found);
            }
        }
        targets.putBack();
        return found;
    }

    private void program(String kind, int round, List<Samples.Sample> found)
            throws IOException, InterruptedException, SQLException {
        targets.putBack();
        var times = wrk.writes(site, kind, entries(), settings.seconds());
        var all = new LinkedHashMap<String, double[]>();
        all.put(kind, times.get(kind));
        var mean = Wrk.mean(times.get(kind));
        if (kind.equals("submit")) {
            all.put("withdraw", times.get("withdraw"));
            mean += Wrk.mean(times.get("withdraw"));
        }
        all.forEach((step, each) -> {
            found.add(sample(step, round, "p50 ms", Wrk.percentile(each, 0.5)));
            found.add(sample(step, round, "p99 ms", Wrk.percentile(each, 0.99)));
        });
        found.add(sample(kind, round, "count", times.get(kind).length));
        found.add(sample(kind, round, "per second", settings.connections() * 1000 / mean));
    }

    private void control(String kind, int round, List<Samples.Sample> found)
            throws IOException, InterruptedException, SQLException {
        targets.putBack();
        var clients = Integer.toString(settings.connections());
        var said = Command.run(
                database.environment(),
                settings.seconds() + 60,
                List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        clients,
                        "-j",
                        "1",
                        "-D",
                        "ready=0",
                        "-T",
                        Integer.toString(settings.seconds()),
                        "-f",
                        file(kind).toString()));
        var rate = RATE.matcher(said);
        var latency = LATENCY.matcher(said);
        if (!rate.find() || !latency.find() || said.contains("aborted")) {
            throw new IOException("pgbench failed:\n" + said);
        }
        mustHaveWritten(kind, said);
        found.add(sample(kind + ": pgbench", round, "per second", Double.parseDouble(rate.group(1))));
        found.add(sample(kind + ": pgbench", round, "p50 ms", Double.parseDouble(latency.group(1))));
    }

    /** A replay that misses its rows would be quick. */
    private void mustHaveWritten(String kind, String said) throws IOException, SQLException {
        var count = COUNT.matcher(said);
        var wanted = count.find() ? Long.parseLong(count.group(1)) * (kind.equals("save") ? 1 : 2) : -1;
        for (var written : targets.writtenByControl()) {
            if (written < wanted || wanted <= 0) {
                throw new IOException("pgbench wrote " + written + " times instead of " + wanted + ":\n" + said);
            }
        }
    }

    private Samples.Sample sample(String subject, int round, String metric, double value) {
        return new Samples.Sample(STEP, round, site.name(), subject, metric, value);
    }

    /** Saves without end, for a profile. */
    void keepSaving(int seconds) throws IOException, InterruptedException, SQLException {
        targets.putBack();
        wrk.writes(site, "save", entries(), seconds);
        targets.putBack();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
