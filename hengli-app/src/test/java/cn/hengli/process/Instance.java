package cn.hengli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running process of the packaged program, on a port of its own. */
final class Instance {

    /** A start takes some seconds, and many times that beside other builds. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String ENDED = "(ended)";

    private final Process process;
    private final int port;
    private final List<String> said = new ArrayList<>();
    private final Thread listener;

    private Instance(Process process, int port) {
        this.process = process;
        this.port = port;
        listener = new Thread(this::listen);
        listener.start();
    }

    static Instance start(Path folder) {
        return start(folder, Map.of());
    }

    static Instance start(Path folder, Map<String, String> environment) {
        return start(folder, environment, freePort());
    }

    static Instance start(Path folder, Map<String, String> environment, int port) {
        return run(folder, environment, port, "--server.port=" + port);
    }

    /** Not a site, but a command that ends by itself. */
    static Instance command(Path folder, String... words) {
        return run(folder, Map.of(), 0, words);
    }

    private static Instance run(Path folder, Map<String, String> environment, int port, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // these processes live for seconds
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary(folder),
                "-jar",
                Packaged.jar().toString()));
        command.addAll(List.of(words));
        command.add("--hengli.data-dir=" + folder.resolve("data"));
        try {
            Files.createDirectories(temporary(folder));
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("HENGLI_PLAIN_HTTP", "accepted");
            builder.environment().putAll(environment);
            return of(builder, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a program that is started in another way; it must be told the port. */
    static Instance of(ProcessBuilder builder, int port) {
        try {
            var process = builder.redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Instance(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary(Path folder) {
        return folder.resolve("temporary");
    }

    Instance awaitHealthy() throws InterruptedException {
        await(": Started ");
        if (status("/actuator/health") != 200) {
            throw new AssertionError("is not well:\n" + output());
        }
        return this;
    }

    /** Listens to what it says until a line has these words. */
    String await(String words) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (said) {
            while (true) {
                var line = said.stream().filter(each -> each.contains(words)).findFirst();
                if (line.isPresent()) {
                    return line.get();
                }
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || said.contains(ENDED)) {
                    throw new AssertionError("never said " + words + ":\n" + output());
                }
                said.wait(left);
            }
        }
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
        listener.join();
        return process.exitValue();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** All of it, once the process has ended. */
    String output() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** As Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        awaitExit();
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException killed) {
            // there is no more to hear
        }
        hear(ENDED);
    }

    private void hear(String line) {
        synchronized (said) {
            said.add(line);
            said.notifyAll();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
