package cn.hengli.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, running on data of its own with the demo's day and accounts. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String name;
    private final int port;
    private final Path home;
    private final Process process;
    private final double secondsToFirstPage;

    private Site(String name, int port, Path home, Process process, double secondsToFirstPage) {
        this.name = name;
        this.port = port;
        this.home = home;
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** With the trivial page beside it. */
    static Site start(Settings settings, String name, int port) throws IOException, InterruptedException {
        var classPath =
                settings.app().resolve("hengli-app.jar") + ":" + settings.work().resolve("trivial.jar");
        return start(settings, name, port, List.of("-cp", classPath, "cn.hengli.HengliApplication"));
    }

    /** As it is shipped; with options of Java before it, such as a start cache. */
    static Site startShipped(Settings settings, String name, int port, List<String> more)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(more);
        words.addAll(List.of("-jar", settings.app().resolve("hengli-app.jar").toString()));
        return start(settings, name, port, words);
    }

    private static Site start(Settings settings, String name, int port, List<String> program)
            throws IOException, InterruptedException {
        var home = settings.work().resolve(name);
        var words = new ArrayList<>(List.of(java(), "@" + settings.options()));
        words.addAll(program);
        words.addAll(List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                // asked for by versions that refuse to serve people without a certificate
                "--hengli.plain-http=accepted",
                "--hengli.data-dir=" + home));
        var log = settings.work().resolve(name + ".log");
        var began = System.nanoTime();
        var process = new ProcessBuilder(words)
                .directory(settings.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (status(port) != 200) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                process.destroy();
                throw new IOException("did not start, see " + log);
            }
            Thread.sleep(20);
        }
        return new Site(name, port, home, process, (System.nanoTime() - began) / 1e9);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int status(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    String name() {
        return name;
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    Path home() {
        return home;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Of the program, without its database; in MB: what it holds now, and the most it ever held. */
    long memory(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(100, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
