package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The embedded PostgreSQL of a site, seen from beside the program. */
final class Database implements AutoCloseable {

    static final String APPLICATION = "benchmark";

    private final Path cluster;
    private final int port;
    private final String secret;
    private final Connection connection;

    private Database(Path cluster, int port, String secret, Connection connection) {
        this.cluster = cluster;
        this.port = port;
        this.secret = secret;
        this.connection = connection;
    }

    static Database of(Site site) throws IOException, SQLException {
        var secret = Files.readString(site.home().resolve("pg.secret")).strip();
        try (var folders = Files.list(site.home())) {
            var cluster = folders.filter(each -> each.getFileName().toString().matches("pg\\d+"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no database in " + site.home()));
            var port = Integer.parseInt(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
            var connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/hengli?ApplicationName=" + APPLICATION,
                    "postgres",
                    secret);
            return new Database(cluster, port, secret, connection);
        }
    }

    /** For psql and pgbench. */
    Map<String, String> environment() {
        return Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGUSER",
                "postgres",
                "PGPASSWORD",
                secret,
                "PGDATABASE",
                "hengli",
                "PGAPPNAME",
                APPLICATION);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<List<String>> rows(String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    /** Has the server write down every statement with its parameters and how long it took; and no longer, with false. */
    void writeDownStatements(boolean wanted) throws SQLException {
        execute("alter system set log_destination = 'jsonlog'");
        execute("alter system set log_min_duration_statement = " + (wanted ? "0" : "-1"));
        execute("select pg_reload_conf()");
        // the running connections take it over one by one, each before its next statement
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until nobody else has asked anything for a while: a load generator that ends leaves its last requests under way. */
    void awaitQuiet() throws SQLException, InterruptedException {
        for (var quiet = 0; quiet < 10; quiet++) {
            Thread.sleep(70);
            var busy = rows("""
                select 1 from pg_stat_activity
                where application_name <> '%s' and backend_type = 'client backend'
                  and (state <> 'idle' or state_change > clock_timestamp() - interval '70 ms')
                """.formatted(APPLICATION));
            if (!busy.isEmpty()) {
                quiet = -1;
            }
        }
    }

    /** Where the server's log ends now: all that was said before stands in it. */
    long mark() throws IOException, SQLException {
        var words = "mark " + System.nanoTime();
        execute("select '" + words + "'");
        for (var patience = 0; patience < 500; patience++) {
            var log = log();
            var text = new String(log, StandardCharsets.UTF_8);
            var at = text.lastIndexOf(words);
            if (at >= 0 && text.indexOf('\n', at) >= 0) {
                return text.substring(0, text.indexOf('\n', at) + 1).getBytes(StandardCharsets.UTF_8).length;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IOException("the server's log does not say what it was asked");
    }

    /** What the server's log says between two marks. */
    String read(long from, long to) throws IOException {
        return new String(log(), (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }

    private byte[] log() throws IOException {
        try (var files = Files.list(cluster.resolve("log"))) {
            var newest = files.filter(each -> each.toString().endsWith(".json"))
                    .max(Comparator.comparingLong(each -> each.toFile().lastModified()));
            return newest.isEmpty() ? new byte[0] : Files.readAllBytes(newest.get());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
