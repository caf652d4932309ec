package cn.hengli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running process of the packaged program, on a port of its own. */
final class Instance {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path output;

    private Instance(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    static Instance start(Path folder) {
        return start(folder, Map.of());
    }

    static Instance start(Path folder, Map<String, String> environment) {
        return start(folder, environment, freePort());
    }

    static Instance start(Path folder, Map<String, String> environment, int port) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // these processes live for seconds
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary(folder),
                "-jar",
                Packaged.jar().toString(),
                "--server.port=" + port,
                "--hengli.data-dir=" + folder.resolve("data"));
        try {
            Files.createDirectories(temporary(folder));
            var output = Files.createTempFile(folder, "output", ".log");
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(folder.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Instance(process, port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary(Path folder) {
        return folder.resolve("temporary");
    }

    Instance awaitHealthy() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (status("/actuator/health") == 200) {
                return this;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("did not start:\n" + output());
    }

    /** Of an answer, or 0 while nobody answers. */
    int status(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still runs:\n" + output());
        }
        return process.exitValue();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        awaitExit();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
