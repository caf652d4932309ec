package cn.hengli.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All steps in their order, or those that are named; what has its figures already is passed over. */
final class Benchmark {

    private static final List<String> STEPS =
            List.of("data", "costs", "pages", "writes", "profile", "starts", "reading", "report");

    private final Settings settings;
    private final Samples samples;
    private final List<String> wanted;

    private Benchmark(Settings settings, Samples samples, List<String> wanted) {
        this.settings = settings;
        this.samples = samples;
        this.wanted = wanted;
    }

    public static void main(String[] steps) throws Exception {
        var settings = Settings.given();
        Files.createDirectories(settings.results());
        var wanted = steps.length == 0 ? STEPS : List.of(steps);
        if (!STEPS.containsAll(wanted)) {
            throw new IllegalArgumentException("steps are " + STEPS);
        }
        new Benchmark(settings, new Samples(settings.results().resolve("samples.csv")), wanted).run();
        // threads of the HTTP client would go on for a while
        System.exit(0);
    }

    private void run() throws Exception {
        if (wants("data")) {
            new Data(settings).prepare();
        }
        if (wants("costs") || wants("pages") || wants("writes") || wants("profile")) {
            underLoad();
        }
        if (wants("starts")) {
            new Starts(settings, samples).measure();
        }
        if (wants("reading")) {
            new Reading(settings, samples).measure();
        }
        if (wants("report")) {
            new Report(settings, samples).write(Path.of(System.getProperty("benchmark.document")));
        }
    }

    private boolean wants(String step) {
        return wanted.contains(step);
    }

    private void underLoad() throws Exception {
        Progress.say("both sites start");
        try (var one = Site.start(settings, Data.ONE, settings.port());
                var many = Site.start(settings, Data.MANY, settings.port() + 1)) {
            var sites = List.of(one, many);
            var pages = new Pages(settings, samples, sites);
            if (wants("costs")
                    && samples.one(Pages.COSTS, 0, Data.MANY, "trivial page", "statements")
                            .isEmpty()) {
                pages.count();
            } else if (wants("pages")) {
                pages.warm();
            }
            if (wants("pages")) {
                for (var round = 1; round <= settings.rounds(); round++) {
                    if (!samples.has(Pages.STEP, round)) {
                        pages.round(round);
                    }
                }
            }
            try (var toOne = new Writes(settings, samples, one);
                    var toMany = new Writes(settings, samples, many)) {
                if (wants("writes")) {
                    writes(List.of(toOne, toMany));
                }
                if (wants("writes") && samples.of("memory").isEmpty()) {
                    memory(sites);
                }
                if (wants("profile")) {
                    Profile.take(settings, many, pages, toMany);
                }
            }
        }
    }

    private void writes(List<Writes> all) throws Exception {
        for (var writes : all) {
            writes.prepare();
        }
        for (var round = 1; round <= settings.rounds(); round++) {
            if (samples.has(Writes.STEP, round)) {
                continue;
            }
            var found = new ArrayList<Samples.Sample>();
            for (var writes : all) {
                found.addAll(writes.round(round));
            }
            samples.add(found);
            Progress.say("writes, round %d of %d", round, settings.rounds());
        }
    }

    private void memory(List<Site> sites) throws Exception {
        var found = new ArrayList<Samples.Sample>();
        for (var site : sites) {
            found.add(new Samples.Sample("memory", 0, site.name(), "program", "MB", site.memory("VmRSS")));
            found.add(new Samples.Sample("memory", 0, site.name(), "program", "most MB", site.memory("VmHWM")));
        }
        samples.add(found);
    }
}
