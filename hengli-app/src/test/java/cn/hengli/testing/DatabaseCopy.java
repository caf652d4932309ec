package cn.hengli.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A copy of a database on the same server; putting it back takes a fraction of a second, where emptying append-only tables is forbidden. */
public final class DatabaseCopy {

    private final HikariDataSource pool;
    private final String name;

    private DatabaseCopy(HikariDataSource pool) {
        this.pool = pool;
        var url = pool.getJdbcUrl();
        this.name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    }

    public static DatabaseCopy of(DataSource source) {
        try {
            var copy = new DatabaseCopy(source.unwrap(HikariDataSource.class));
            copy.execute("create database " + copy.name + "_copy template " + copy.name);
            return copy;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void putBack() {
        try {
            execute(
                    "drop database " + name + " with (force)",
                    "create database " + name + " template " + name + "_copy");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot put back " + name, e);
        }
    }

    private void execute(String... statements) throws SQLException {
        pool.getHikariPoolMXBean().softEvictConnections();
        var server = pool.getJdbcUrl().replaceFirst("/[^/]*$", "/postgres");
        try (var connection = DriverManager.getConnection(server, pool.getUsername(), pool.getPassword());
                var statement = connection.createStatement()) {
            // nobody but us looks into the database: sessions that are still closing are cut off
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            for (var each : statements) {
                statement.execute(each);
            }
        }
        // the pool may have opened new ones before the old were cut off, and takes them for alive
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
