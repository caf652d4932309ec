package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Makes the tables, in results/results.md and in the documentation between its marks. */
final class Report {

    private static final String BEGIN = "<!-- results -->";
    private static final String END = "<!-- /results -->";
    private static final List<String> SITES = List.of(Data.ONE, Data.MANY);

    private final Settings settings;
    private final Samples samples;
    private final int rounds;
    private boolean sound;
    private final StringBuilder text = new StringBuilder();

    Report(Settings settings, Samples samples) {
        this.settings = settings;
        this.samples = samples;
        rounds = IntStream.range(1, 100)
                .filter(round -> samples.has(Pages.STEP, round))
                .max()
                .orElse(0);
    }

    void write(Path document) throws IOException {
        validity();
        pages();
        costs();
        writes();
        memory();
        starts();
        reading();
        Files.writeString(settings.results().resolve("results.md"), text.toString());
        System.out.println(text);
        if (!sound || !isWhole()) {
            System.out.println("The documentation keeps its tables: this run is void or not whole. These are in "
                    + settings.results().resolve("results.md"));
            return;
        }
        var before = Files.readString(document);
        var begin = before.indexOf(BEGIN);
        var end = before.indexOf(END);
        if (begin >= 0 && end > begin) {
            Files.writeString(
                    document, before.substring(0, begin + BEGIN.length()) + "\n" + text + before.substring(end));
        }
    }

    private boolean isWhole() {
        return rounds >= 3
                && MeasuredPage.all().stream()
                        .allMatch(
                                page -> samples.each(Pages.STEP, Data.MANY, page.name(), "per second").length == rounds)
                && samples.each(Writes.STEP, Data.MANY, "submit", "per second").length >= 3
                && !samples.of(Starts.STEP).isEmpty()
                && !samples.of("memory").isEmpty();
    }

    private void validity() throws IOException {
        var noise = IntStream.rangeClosed(1, rounds)
                .boxed()
                .flatMapToDouble(round ->
                        SITES.stream().mapToDouble(site -> ratio(round, site, "A again", site, "A", "per second")))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        var busy = Arrays.stream(samples.each(Pages.STEP, "machine", "others", "busy"))
                .max()
                .orElse(Double.NaN);
        line(
                "%s, Java %s, %d processors, %s; options `%s`; %d rounds of %d s, %d connections.",
                LocalDate.now(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                options(),
                rounds,
                settings.seconds(),
                settings.connections());
        line("");
        sound = isSound(noise, busy);
        line(
                "The trivial page against itself: %s. Others used at most %.0f %% of the machine between the rounds.%s",
                range(noise),
                100 * busy,
                sound
                        ? ""
                        : " **Void: the noise floor is outside 0.9–1.1, or others were at work. Repeat when the"
                                + " machine is quiet.**");
        line("");
    }

    private static boolean isSound(double[] noise, double busy) {
        var median = Wrk.percentile(noise, 0.5);
        return median > 0.9 && median < 1.1 && busy < 0.15;
    }

    private String options() throws IOException {
        return String.join(
                " ",
                Files.readAllLines(settings.options()).stream()
                        .filter(line -> line.startsWith("-X"))
                        .toList());
    }

    private void pages() {
        line("| Page | throughput to trivial page, one plan | with 200 plans | requests/s with 200 plans | p50 ms |"
                + " p99 ms | p99, 200 plans to one |");
        line("| --- | --- | --- | --- | --- | --- | --- |");
        for (var page : MeasuredPage.all()) {
            if (samples.each(Pages.STEP, Data.ONE, page.name(), "per second").length == 0) {
                continue;
            }
            line(
                    "| %s | %s | %s | %s | %s | %s | %s |",
                    page.name(),
                    toTrivial(page, Data.ONE),
                    toTrivial(page, Data.MANY),
                    median(samples.each(Pages.STEP, Data.MANY, page.name(), "per second"), 0),
                    median(samples.each(Pages.STEP, Data.MANY, page.name(), "p50 ms"), 1),
                    median(samples.each(Pages.STEP, Data.MANY, page.name(), "p99 ms"), 1),
                    range(ratios(Data.MANY, page.name(), Data.ONE, page.name(), "p99 ms")));
        }
        line("");
    }

    private String toTrivial(MeasuredPage page, String site) {
        return range(ratios(site, page.name(), site, page.name() + ": trivial", "per second"));
    }

    private void costs() {
        line("| Request | statements | of the session | database ms, one plan | with 200 | allocated KB, one plan |"
                + " with 200 | characters |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- |");
        var subjects = new ArrayList<>(List.of(MeasuredPage.TRIVIAL.name()));
        MeasuredPage.all().forEach(page -> subjects.add(page.name()));
        subjects.addAll(List.of("save", "submit"));
        for (var subject : subjects) {
            if (cost(Data.ONE, subject, "statements", 0).equals("–")) {
                continue;
            }
            line(
                    "| %s | %s | %s | %s | %s | %s | %s | %s |",
                    subject.equals("submit") ? "submit and withdraw" : subject,
                    cost(Data.ONE, subject, "statements", 0) + differing(subject),
                    cost(Data.ONE, subject, "session statements", 0),
                    cost(Data.ONE, subject, "database ms", 1),
                    cost(Data.MANY, subject, "database ms", 1),
                    cost(Data.ONE, subject, "allocated KB", 0),
                    cost(Data.MANY, subject, "allocated KB", 0),
                    cost(Data.ONE, subject, "characters", 0));
        }
        line("");
    }

    private String differing(String subject) {
        var many = cost(Data.MANY, subject, "statements", 0);
        return many.equals(cost(Data.ONE, subject, "statements", 0)) ? "" : " (with 200 plans " + many + ")";
    }

    private String cost(String site, String subject, String metric, int digits) {
        var found = samples.one(Pages.COSTS, 0, site, subject, metric);
        return found.isPresent() ? number(found.getAsDouble(), digits) : "–";
    }

    private void writes() {
        if (samples.of(Writes.STEP).isEmpty()) {
            return;
        }
        line("| Write | throughput to pgbench, one plan | with 200 plans | per second with 200 plans | p50 ms | p99"
                + " ms | p99, 200 plans to one |");
        line("| --- | --- | --- | --- | --- | --- | --- |");
        for (var kind : List.of("save", "submit")) {
            line(
                    "| %s | %s | %s | %s | %s | %s | %s |",
                    kind,
                    range(writeRatios(Data.ONE, kind, Data.ONE, kind + ": pgbench", "per second")),
                    range(writeRatios(Data.MANY, kind, Data.MANY, kind + ": pgbench", "per second")),
                    median(samples.each(Writes.STEP, Data.MANY, kind, "per second"), 0),
                    median(samples.each(Writes.STEP, Data.MANY, kind, "p50 ms"), 1),
                    median(samples.each(Writes.STEP, Data.MANY, kind, "p99 ms"), 1),
                    range(writeRatios(Data.MANY, kind, Data.ONE, kind, "p99 ms")));
        }
        line("");
    }

    private void memory() {
        for (var site : SITES) {
            var now = samples.one("memory", 0, site, "program", "MB");
            var most = samples.one("memory", 0, site, "program", "most MB");
            if (now.isPresent() && most.isPresent()) {
                line(
                        "Resident memory of the program after all this, %s: %.0f MB, at most %.0f MB.",
                        words(site), now.getAsDouble(), most.getAsDouble());
            }
        }
        line("");
    }

    private void starts() {
        for (var how : List.of("unpacked", "with start cache")) {
            for (var site : SITES) {
                var seconds = samples.each(Starts.STEP, site, how, "seconds");
                if (seconds.length > 0) {
                    line("Start to the first page, %s, %s: %s s.", words(site), how, range(seconds));
                }
            }
        }
    }

    private static String words(String site) {
        return site.equals(Data.ONE) ? "one plan" : "200 plans";
    }

    private double[] ratios(String site, String subject, String toSite, String toSubject, String metric) {
        return IntStream.rangeClosed(1, rounds)
                .mapToDouble(round -> ratio(round, site, subject, toSite, toSubject, metric))
                .filter(Double::isFinite)
                .toArray();
    }

    private double ratio(int round, String site, String subject, String toSite, String toSubject, String metric) {
        return samples.one(Pages.STEP, round, site, subject, metric).orElse(Double.NaN)
                / samples.one(Pages.STEP, round, toSite, toSubject, metric).orElse(Double.NaN);
    }

    private void reading() {
        var step = Reading.STEP;
        if (samples.of(step).isEmpty()) {
            return;
        }
        line("");
        line(
                "A workbook of 10,000 rows, read by the program to read by the bare library: time %s, memory %s; %s ms,"
                        + " %s MB.",
                range(ratiosOf(step, "-", Reading.OURS, "-", Reading.BARE, "ms")),
                range(ratiosOf(step, "-", Reading.OURS, "-", Reading.BARE, "MB")),
                median(samples.each(step, "-", Reading.OURS, "ms"), 0),
                median(samples.each(step, "-", Reading.OURS, "MB"), 0));
    }

    private double[] writeRatios(String site, String subject, String toSite, String toSubject, String metric) {
        return ratiosOf(Writes.STEP, site, subject, toSite, toSubject, metric);
    }

    private double[] ratiosOf(
            String step, String site, String subject, String toSite, String toSubject, String metric) {
        return IntStream.range(1, 100)
                .mapToDouble(round -> samples.one(step, round, site, subject, metric).orElse(Double.NaN)
                        / samples.one(step, round, toSite, toSubject, metric).orElse(Double.NaN))
                .filter(Double::isFinite)
                .toArray();
    }

    private static String range(double[] values) {
        if (values.length == 0) {
            return "–";
        }
        var sorted = DoubleStream.of(values).sorted().toArray();
        return number(middle(sorted), 2) + " (" + number(sorted[0], 2) + "–" + number(sorted[sorted.length - 1], 2)
                + ")";
    }

    private static String median(double[] values, int digits) {
        return values.length == 0
                ? "–"
                : number(middle(DoubleStream.of(values).sorted().toArray()), digits);
    }

    private static double middle(double[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
