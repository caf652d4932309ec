package cn.hengli.database;

import cn.hengli.shared.OwnerOnly;
import cn.hengli.startup.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, its data in the data folder. The library it comes from is made for tests: by itself it turns {@code fsync}
 * off, trusts everybody and wipes its data, so nothing is left to its defaults.
 */
@Slf4j
final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "hengli";
    private static final String OWNER = "postgres";

    /** Between attempts to start it again: what is left of the server that ended takes a moment to go. */
    private static final int PAUSE_SECONDS = 1;

    /** Of the port: any that is free. */
    private static final int ANY = 0;

    private final DataFolder folder;
    private final Path cluster;
    private final ServerSecret secret;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);

    private EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, ServerSecret secret, Path cluster) throws IOException {
        this.folder = folder;
        this.cluster = cluster;
        this.secret = secret;
        server = server(folder, secret, cluster, ANY);
        port = server.getPort();
    }

    static EmbeddedDatabase start(DataFolder folder) {
        LibraryTraps.mustBeAvoidedBy(folder.home());
        log.info("Starting the embedded PostgreSQL {} in {}", ClusterVersion.MAJOR, folder.home());
        try {
            ClusterVersion.mustMatch(folder);
            LibraryTraps.removeHalfUnpackedBinaries(binaries(folder));
            var secret = ServerSecret.in(folder);
            var cluster = cluster(folder.home());
            Postmaster.stopOrphan(cluster);
            if (!Files.exists(cluster)) {
                prepare(folder, secret, cluster);
            }
            var database = new EmbeddedDatabase(folder, secret, cluster);
            ClusterVersion.record(folder);
            database.watch();
            return database;
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw new StartRefused(
                    "内置数据库没有启动，日志在 " + folder.home() + "（" + reason(e) + "）",
                    "the embedded database did not start, its log is below " + folder.home() + " (" + reason(e) + ")",
                    e);
        }
    }

    /** Where the data of this major version lie. */
    static Path cluster(Path home) {
        return home.resolve("pg" + ClusterVersion.MAJOR);
    }

    /** For a second program, beside the one that runs it: it finds the way by the server's note and the secret, which only the owner can read. */
    static DatabaseAddress running(Path home) {
        try {
            var port = Postmaster.port(cluster(home));
            return at(port, Files.readString(home.resolve(ServerSecret.FILE)).strip())
                    .mustAnswer();
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused(
                    "数据目录 " + home + " 正在使用，但找不到其中运行的数据库，请稍后再试",
                    "data folder " + home + " is in use, but its database is not found: try again in a moment",
                    e);
        }
    }

    private static DatabaseAddress at(int port, String secret) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, OWNER, secret);
    }

    /** Makes the cluster under another name first: killed half way, there is no half a cluster to stumble over at the next start. */
    private static void prepare(DataFolder folder, ServerSecret secret, Path cluster) throws IOException, SQLException {
        var draft = cluster.resolveSibling(cluster.getFileName() + ".new");
        Postmaster.stopOrphan(draft);
        FileSystemUtils.deleteRecursively(draft);
        try (var database = new EmbeddedDatabase(folder, secret, draft);
                var connection = database.server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        Files.move(draft, cluster);
    }

    private static EmbeddedPostgres server(DataFolder folder, ServerSecret secret, Path cluster, int port)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(binaries(folder).toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // stopped by close(), after the web server, instead of beside it
                .setRegisterShutdownHook(false)
                // with plain C there is no full-text search in Chinese
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secret.file().toString())
                .setConnectConfig("password", secret.value())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "40")
                .setServerConfig("logging_collector", "on")
                // one file a weekday, overwritten a week later
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_size", "0")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    /** One level deeper than necessary: the library opens the folder it is given to everybody. */
    private static Path binaries(DataFolder folder) throws IOException {
        var closed = folder.home().resolve("bin");
        OwnerOnly.folder(closed);
        return Files.createDirectories(closed.resolve("postgresql"));
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    DatabaseAddress address() {
        return at(port, secret.value());
    }

    /** A server that ends although nobody asked it to, killed or out of room on its disk, is started again. */
    private void watch() throws IOException {
        Postmaster.of(cluster).ifPresent(process -> {
            var watch = new Thread(
                    () -> {
                        process.onExit().join();
                        startAgain();
                    },
                    "embedded-database");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private void startAgain() {
        try {
            var done = false;
            while (!done && !closing.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                done = isStartedAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isStartedAgain() {
        if (closing.getCount() == 0) {
            return true;
        }
        log.error("The embedded database has ended by itself and is started again");
        try {
            server.close();
            server = server(folder, secret, cluster, port);
            watch();
            return true;
        } catch (IOException | IllegalStateException e) {
            log.error("The embedded database does not start: {}", reason(e));
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        stop();
    }

    private synchronized void stop() throws IOException {
        var process = Postmaster.of(cluster);
        server.close();
        // the library gives up after five seconds; a checkpoint on a slow disk takes longer
        process.ifPresent(Postmaster::ended);
    }
}
