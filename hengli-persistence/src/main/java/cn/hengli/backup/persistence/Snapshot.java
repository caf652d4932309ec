package cn.hengli.backup.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** The database as it was at one moment, whatever is written meanwhile; nobody waits for it. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final Catalogue catalogue;

    private Snapshot(Connection connection) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    static Snapshot of(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return new Snapshot(connection);
    }

    List<Catalogue.Table> tables() throws SQLException {
        return catalogue.tables();
    }

    /** After the rows: a number given out since the moment is no harm, one given out twice would be. */
    List<Manifest.Sequence> sequences() throws SQLException {
        return catalogue.sequences();
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return catalogue.migrations();
    }

    /** What the rows refer to. */
    List<Manifest.Content> attachments() throws SQLException {
        return catalogue.tables().stream().anyMatch(table -> table.name().equals("attachment"))
                ? catalogue.attachments()
                : List.of();
    }

    /** @return how many rows */
    long copy(Catalogue.Table table, OutputStream out) throws IOException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.out(), out);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
