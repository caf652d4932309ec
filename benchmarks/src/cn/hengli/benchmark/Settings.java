package cn.hengli.benchmark;

import java.nio.file.Path;

/**
 * Where things are and how long to measure; given by run.sh as system properties.
 *
 * @param work the unpacked program, the data folders and logs; thrown away by nobody, so that the next run is quicker
 * @param results samples and tables
 */
record Settings(
        Path source,
        Path work,
        Path results,
        Path options,
        int port,
        int rounds,
        int seconds,
        int connections,
        int copies,
        String only) {

    static Settings given() {
        return new Settings(
                Path.of(text("source")),
                Path.of(text("work")),
                Path.of(text("results")),
                Path.of(text("options")),
                number("port"),
                number("rounds"),
                number("seconds"),
                number("connections"),
                number("copies"),
                text("only"));
    }

    Path app() {
        return work.resolve("app");
    }

    private static String text(String name) {
        var value = System.getProperty("benchmark." + name);
        if (value == null) {
            throw new IllegalStateException("benchmark." + name + " is not set; started by run.sh?");
        }
        return value;
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }
}
