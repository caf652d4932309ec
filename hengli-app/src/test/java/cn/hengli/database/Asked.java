package cn.hengli.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/** What the running server itself answers. */
final class Asked {

    private Asked() {}

    static String of(EmbeddedDatabase database, String question) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.username(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
