package cn.hengli.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one place that chooses on which PostgreSQL the tests run: {@code -Dhengli.test.database=auto|containers|embedded}. By itself it is
 * Testcontainers where Docker answers and has, or can fetch, the pinned image, and the embedded server otherwise.
 */
final class DatabaseServers {

    /** The same as in docker-compose.yml. */
    static final String IMAGE = "postgres:18";

    private static final String MAX_CONNECTIONS = "300";

    private DatabaseServers() {}

    static DatabaseServer start() {
        var wanted = System.getProperty("hengli.test.database", "auto");
        return switch (wanted) {
            case "containers" -> container();
            case "embedded" -> embedded("asked for");
            case "auto" -> containerIfPossible();
            default ->
                throw new IllegalArgumentException(
                        "hengli.test.database must be auto, containers or embedded, not " + wanted);
        };
    }

    private static DatabaseServer containerIfPossible() {
        return Docker.hindrance(IMAGE).map(DatabaseServers::embedded).orElseGet(DatabaseServers::container);
    }

    @SuppressWarnings("resource") // stopped with the JVM, by Testcontainers
    private static DatabaseServer container() {
        var container =
                new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "max_connections=" + MAX_CONNECTIONS);
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new DatabaseServer(
                "Testcontainers " + IMAGE,
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    @SuppressWarnings("resource") // stopped with the JVM, by its own hook
    private static DatabaseServer embedded(String reason) {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", MAX_CONNECTIONS)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            return new DatabaseServer(
                    "embedded PostgreSQL (" + reason + ")", "localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
