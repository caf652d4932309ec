package cn.hengli.backup.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** A connection beside the pool, whose limits are made for pages: a statement may take as long as a whole table takes. */
@Component
@RequiredArgsConstructor
class DirectConnection {

    private final JdbcConnectionDetails database;

    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        put(properties, "user", database.getUsername());
        put(properties, "password", database.getPassword());
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            // whatever the server's own defaults are: the same rows give the same text everywhere
            statement.execute("""
                    set statement_timeout = 0;
                    set idle_in_transaction_session_timeout = 0;
                    set timezone = 'UTC';
                    set datestyle = 'ISO, YMD';
                    set intervalstyle = 'postgres';
                    set bytea_output = 'hex';
                    set extra_float_digits = 1
                    """);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Where it goes, without what follows a question mark; never the password. */
    String address() {
        return database.getJdbcUrl().replaceFirst("\\?.*", "");
    }

    JdbcConnectionDetails details() {
        return database;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
