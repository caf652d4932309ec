package cn.hengli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database server of an instance, seen from outside: by its note and the secret in the data folder. */
record EmbeddedServer(long process, String url, String password) {

    static final String USER = "postgres";

    static EmbeddedServer of(Path folder) throws IOException {
        var data = folder.resolve("data");
        var note = Files.readAllLines(data.resolve("pg18/postmaster.pid"));
        return new EmbeddedServer(
                Long.parseLong(note.get(0).strip()),
                "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/hengli",
                Files.readString(data.resolve("pg.secret")));
    }

    /** Another database of the same server. */
    EmbeddedServer database(String name) {
        return new EmbeddedServer(process, url.replaceFirst("[^/]+$", name), password);
    }

    /** For a program that is to use this database. */
    Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", USER,
                "SPRING_DATASOURCE_PASSWORD", password));
    }

    boolean isAlive() {
        return ProcessHandle.of(process).isPresent();
    }

    /** Killed, or stopped by its program or the next start: not at the very moment, but soon. */
    void awaitEnd() throws Exception {
        var handle = ProcessHandle.of(process);
        if (handle.isPresent()) {
            handle.get().onExit().get(5, TimeUnit.SECONDS);
        }
    }

    /** As kill -9 does. */
    void kill() {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Stops the server and all its processes where they are, as a machine that hangs does, until this is closed. */
    Hanging stopped() {
        var processes = new ArrayList<Long>();
        processes.add(process);
        ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .forEach(processes::add);
        return new Hanging(processes);
    }

    /** @param processes that do nothing */
    record Hanging(List<Long> processes) implements AutoCloseable {

        Hanging {
            send("-STOP", processes);
        }

        @Override
        public void close() {
            send("-CONT", processes);
        }

        private static void send(String signal, List<Long> processes) {
            var command = new ArrayList<>(List.of("kill", signal));
            processes.forEach(each -> command.add(each.toString()));
            try {
                // some of them may have ended meanwhile
                new ProcessBuilder(command).inheritIO().start().waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
