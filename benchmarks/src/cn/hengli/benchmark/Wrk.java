package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator, with requests.lua. */
final class Wrk {

    private static final Pattern RESULT = Pattern.compile(
            "RESULT requests=(\\d+) micros=(\\d+) bytes=(\\d+) p50=(\\d+) p99=(\\d+) socket=(\\d+) status=(\\d+)");

    private final Settings settings;

    Wrk(Settings settings) {
        this.settings = settings;
    }

    /**
     * What one run found.
     *
     * @param perRequest bytes of an answer with its head
     */
    record Pages(double perSecond, double p50, double p99, double perRequest) {}

    /** Asks for a page as fast as it comes; times in milliseconds. */
    Pages pages(String address, String cookies, int seconds) throws IOException, InterruptedException {
        var file = lines("cookies", cookies);
        var said = run(1, seconds, address, "pages", file);
        var found = RESULT.matcher(said);
        if (!found.find() || number(found, 6) + number(found, 7) > 0 || number(found, 1) == 0) {
            throw new IOException("wrk met errors at " + address + ":\n" + said);
        }
        return new Pages(
                number(found, 1) / number(found, 2) * 1e6,
                number(found, 4) / 1e3,
                number(found, 5) / 1e3,
                number(found, 3) / number(found, 1));
    }

    /** Has each line's entry written again and again; milliseconds of each request of a kind, sorted. */
    Map<String, double[]> writes(Site site, String kind, String entries, int seconds)
            throws IOException, InterruptedException {
        var said = run(settings.connections(), seconds, site.origin(), kind, lines("entries", entries));
        if (said.contains("FAULT")) {
            throw new IOException(kind + " met other answers than expected: "
                    + said.lines().filter(line -> line.startsWith("FAULT")).toList());
        }
        return Map.of(
                "save", times(said, "save"), "submit", times(said, "submit"), "withdraw", times(said, "withdraw"));
    }

    private static double[] times(String said, String kind) {
        var start = "TOOK " + kind + " ";
        return said.lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(start.length())) / 1e3)
                .sorted()
                .toArray();
    }

    private String run(int threads, int seconds, String address, String kind, String file)
            throws IOException, InterruptedException {
        var words =
                new ArrayList<>(List.of("wrk", "-t" + threads, "-c" + settings.connections(), "-d" + seconds + "s"));
        words.addAll(List.of(
                "--timeout",
                "30s",
                "-s",
                settings.source().resolve("requests.lua").toString()));
        words.addAll(List.of(address, "--", kind, file));
        return Command.run(Map.of(), seconds + 60, words);
    }

    private String lines(String name, String text) throws IOException {
        var file = settings.work().resolve(name + ".txt");
        Files.writeString(file, text);
        return file.toString();
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    static double percentile(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
