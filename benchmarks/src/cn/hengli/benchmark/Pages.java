package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages, measured by turns with the trivial page of the same server. */
final class Pages {

    static final String STEP = "pages";
    static final String COSTS = "costs";

    private static final int COUNTED = 100;

    private final Settings settings;
    private final Samples samples;
    private final List<Site> sites;
    private final Wrk wrk;
    private final Map<String, List<Visitor>> visitors = new HashMap<>();
    private final List<MeasuredPage> pages = new ArrayList<>();

    Pages(Settings settings, Samples samples, List<Site> sites) {
        this.settings = settings;
        this.samples = samples;
        this.sites = sites;
        wrk = new Wrk(settings);
        MeasuredPage.all().stream()
                .filter(page -> page.name().startsWith(settings.only()))
                .forEach(pages::add);
    }

    /** The program's connections turn to prepared statements, its pages to compiled code. */
    void warm() throws IOException, InterruptedException {
        for (var site : sites) {
            for (var page : withTrivial()) {
                // a page's very first answer may take longer than a whole run
                for (var visitor : visitors(site, page)) {
                    visitor.get(page.path());
                }
                wrk.pages(site.origin() + page.path(), cookies(site, page), Math.max(settings.seconds(), 2));
            }
            Progress.say("%s is warm", site.name());
        }
    }

    /** Statements and allocated bytes of one request: they hardly depend on the machine. */
    void count() throws IOException, InterruptedException, SQLException {
        warm();
        for (var site : sites) {
            var found = new ArrayList<Samples.Sample>();
            try (var database = Database.of(site)) {
                for (var page : withTrivial()) {
                    countOne(site, page, database, found);
                    Progress.say("%s, %s counted", site.name(), page.name());
                }
            }
            samples.add(found);
        }
    }

    private void countOne(Site site, MeasuredPage page, Database database, List<Samples.Sample> found)
            throws IOException, InterruptedException, SQLException {
        var visitor = visitors(site, page).get(0);
        var allocated = allocated(visitor);
        var length = 0;
        for (var i = 0; i < COUNTED; i++) {
            var answer = visitor.get(page.path());
            if (answer.statusCode() != 200) {
                throw new IOException(page.path() + " answers " + answer.statusCode());
            }
            length = answer.body().length();
        }
        allocated = allocated(visitor) - allocated;
        database.writeDownStatements(true);
        // the first ones still go by connections that have not heard of it
        for (var i = 0; i < 12; i++) {
            visitor.get(page.path());
        }
        var mark = database.mark();
        visitor.get(page.path());
        var end = database.mark();
        var statements = Statement.in(database.read(mark, end));
        database.writeDownStatements(false);
        Statement.append(settings.results(), site.name() + ", " + page.name(), statements);
        var questions = statements.stream().filter(Statement::isQuestion).toList();
        found.add(cost(
                site,
                page,
                "statements",
                questions.stream().filter(each -> !each.isAboutSessions()).count()));
        found.add(cost(
                site,
                page,
                "session statements",
                questions.stream().filter(Statement::isAboutSessions).count()));
        found.add(cost(
                site,
                page,
                "database ms",
                statements.stream().mapToDouble(Statement::millis).sum()));
        found.add(cost(site, page, "allocated KB", allocated / 1024.0 / COUNTED));
        found.add(cost(site, page, "characters", length));
    }

    private static Samples.Sample cost(Site site, MeasuredPage page, String metric, double value) {
        return new Samples.Sample(COSTS, 0, site.name(), page.name(), metric, value);
    }

    private static long allocated(Visitor visitor) throws IOException, InterruptedException {
        return Long.parseLong(visitor.get("/benchmark/allocated").body().strip());
    }

    void round(int round) throws IOException, InterruptedException {
        var found = new ArrayList<Samples.Sample>();
        found.add(new Samples.Sample(STEP, round, "machine", "others", "busy", Load.whileIdle()));
        for (var page : pages) {
            for (var site : sites) {
                // by turns the one and the other first: whatever drifts hits both alike
                var trivialFirst = round % 2 == 1;
                if (trivialFirst) {
                    measure(site, MeasuredPage.TRIVIAL, page.name() + ": trivial", round, found);
                }
                measure(site, page, page.name(), round, found);
                if (!trivialFirst) {
                    measure(site, MeasuredPage.TRIVIAL, page.name() + ": trivial", round, found);
                }
            }
            Progress.say("round %d of %d: %s", round, settings.rounds(), page.name());
        }
        for (var site : sites) {
            measure(site, MeasuredPage.TRIVIAL, "A", round, found);
            measure(site, MeasuredPage.TRIVIAL, "A again", round, found);
        }
        samples.add(found);
    }

    private void measure(Site site, MeasuredPage page, String subject, int round, List<Samples.Sample> found)
            throws IOException, InterruptedException {
        var result = wrk.pages(site.origin() + page.path(), cookies(site, page), settings.seconds());
        // who is sent to the sign-in page is answered quickly
        var expected = visitors(site, page).get(0).get(page.path());
        var body = expected.body().getBytes(StandardCharsets.UTF_8).length;
        if (expected.statusCode() != 200 || result.perRequest() < body) {
            throw new IOException(page.path() + " answered with " + result.perRequest() + " bytes instead of " + body);
        }
        found.add(new Samples.Sample(STEP, round, site.name(), subject, "per second", result.perSecond()));
        found.add(new Samples.Sample(STEP, round, site.name(), subject, "p50 ms", result.p50()));
        found.add(new Samples.Sample(STEP, round, site.name(), subject, "p99 ms", result.p99()));
    }

    private List<MeasuredPage> withTrivial() {
        var all = new ArrayList<>(List.of(MeasuredPage.TRIVIAL));
        all.addAll(pages);
        return all;
    }

    String cookies(Site site, MeasuredPage page) throws IOException, InterruptedException {
        return String.join(
                "\n", visitors(site, page).stream().map(Visitor::cookies).toList());
    }

    /** One session for each connection: people do not share one. */
    private List<Visitor> visitors(Site site, MeasuredPage page) throws IOException, InterruptedException {
        var key = site.name() + " " + page.login();
        if (!visitors.containsKey(key)) {
            var signedIn = new ArrayList<Visitor>();
            for (var i = 0; i < settings.connections(); i++) {
                signedIn.add(Visitor.signIn(site, page.login()));
            }
            visitors.put(key, signedIn);
        }
        return visitors.get(key);
    }
}
