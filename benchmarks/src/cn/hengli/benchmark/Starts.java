package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first sign-in page, with data there already: unpacked, and with the start cache besides. */
final class Starts {

    static final String STEP = "starts";

    private final Settings settings;
    private final Samples samples;

    Starts(Settings settings, Samples samples) {
        this.settings = settings;
        this.samples = samples;
    }

    void measure() throws IOException, InterruptedException {
        var cache = cache();
        for (var round = 1; round <= Math.min(3, settings.rounds()); round++) {
            if (samples.has(STEP, round)) {
                continue;
            }
            var found = new ArrayList<Samples.Sample>();
            for (var data : List.of(Data.ONE, Data.MANY)) {
                found.add(start(data, "unpacked", List.of(), round));
                found.add(start(data, "with start cache", cache, round));
            }
            samples.add(found);
        }
    }

    private Samples.Sample start(String data, String how, List<String> options, int round)
            throws IOException, InterruptedException {
        try (var site = Site.startShipped(settings, data, settings.port(), options)) {
            Progress.say("start %d, %s plan(s), %s: %.1f s", round, data, how, site.secondsToFirstPage());
            return new Samples.Sample(STEP, round, data, how, "seconds", site.secondsToFirstPage());
        }
    }

    /** Made as the installation makes it: by a start with the very options that are shipped. */
    private List<String> cache() throws IOException, InterruptedException {
        var modern = Runtime.version().feature() >= 25;
        var file = settings.work().resolve(modern ? "start.aot" : "start.jsa");
        Files.deleteIfExists(file);
        Progress.say("the start cache is made");
        var option = (modern ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
        Site.startShipped(settings, Data.ONE, settings.port(), List.of(option)).close();
        if (!Files.exists(file)) {
            throw new IOException("no start cache was made");
        }
        // refuses rather than going without
        return modern
                ? List.of("-XX:AOTCache=" + file, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:on");
    }
}
