package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end. */
final class Command {

    private Command() {}

    /** What it said, errors among the rest; one that fails or takes too long is an error. */
    static String run(Map<String, String> environment, int seconds, List<String> words)
            throws IOException, InterruptedException {
        var log = Path.of(
                System.getProperty("java.io.tmpdir"),
                "benchmark-" + ProcessHandle.current().pid() + ".out");
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            var ended = process.waitFor(seconds, TimeUnit.SECONDS);
            var said = Files.readString(log, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException((ended ? "failed: " : "took too long: ") + String.join(" ", words) + "\n" + said);
            }
            return said;
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(log);
        }
    }
}
