package cn.hengli.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of its own, empty, on the one PostgreSQL server of this JVM.
 *
 * @see DatabaseServers where the server comes from
 */
public record TestDatabase(String url, String username, String password) {

    private static final AtomicInteger CREATED = new AtomicInteger();

    public static TestDatabase create() {
        var server = Server.ONLY;
        var name = "test_" + CREATED.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database on " + server.description(), e);
        }
        return new TestDatabase(server.url(name), server.username(), server.password());
    }

    /** Started when first needed, once. */
    private static final class Server {

        static final DatabaseServer ONLY = started();

        private static DatabaseServer started() {
            var server = DatabaseServers.start();
            System.out.printf("测试数据库 test database: %s, version %s%n", server.description(), version(server));
            return server;
        }

        private static String version(DatabaseServer server) {
            try (var connection =
                    DriverManager.getConnection(server.url("postgres"), server.username(), server.password())) {
                return connection.getMetaData().getDatabaseProductVersion();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot reach " + server.description(), e);
            }
        }
    }
}
