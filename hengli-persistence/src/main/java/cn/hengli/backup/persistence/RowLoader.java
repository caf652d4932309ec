package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupProgress;
import cn.hengli.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts the rows of a backup into the tables, all in one transaction. Foreign keys are taken away and made again behind the last row, which
 * needs no right beyond the tables' owner's and no order among tables that refer to each other; each key is checked as it is made.
 */
@RequiredArgsConstructor
final class RowLoader {

    private final Connection connection;
    private final BackupArchive archive;
    private final BackupProgress progress;

    void load() throws SQLException, IOException {
        connection.setAutoCommit(false);
        var catalogue = new Catalogue(connection);
        var tables = catalogue.tables();
        mustFit(tables);
        var keys = catalogue.foreignKeys();
        for (var key : keys) {
            execute("alter table " + key.table() + " drop constraint " + key.name());
        }
        for (var table : tables) {
            execute("alter table " + table.quoted() + " disable trigger user");
            // what migrations have put there is in the backup, as it was then
            execute("delete from " + table.quoted());
        }
        copy(tables);
        setSequences(catalogue);
        for (var key : keys) {
            execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
        for (var table : tables) {
            execute("alter table " + table.quoted() + " enable trigger user");
        }
        connection.commit();
    }

    private void copy(List<Catalogue.Table> tables) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var wanted = archive.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        var done = 0;
        for (var table : tables) {
            try (var rows = archive.table(table.name())) {
                copying.copyIn(table.in(), rows);
            }
            compare(table, wanted, copying);
            done++;
            progress.reached(done, archive.manifest().steps());
        }
    }

    /** Read back, every row is the same to the letter. */
    private static void compare(Catalogue.Table table, Map<String, Manifest.Table> wanted, CopyManager copying)
            throws SQLException, IOException {
        var out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
        var rows = copying.copyOut(table.out(), out);
        var expected = wanted.get(table.name());
        if (expected == null
                || rows != expected.rows()
                || !Sha256.end(out.getMessageDigest()).equals(expected.sha256())) {
            throw new IOException("table " + table.name() + " is not what the backup says after loading");
        }
    }

    /** Names from the file are never put into a statement, only compared with those of the database. */
    private void mustFit(List<Catalogue.Table> tables) throws IOException {
        var ours = tables.stream().collect(Collectors.toMap(Catalogue.Table::name, Catalogue.Table::columns));
        var theirs = archive.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
        if (!ours.equals(theirs)) {
            throw new IOException("the tables of the backup are not those of its schema version");
        }
    }

    private void setSequences(Catalogue catalogue) throws SQLException {
        for (var present : catalogue.sequences()) {
            for (var kept : archive.manifest().sequences()) {
                if (kept.name().equals(present.name())) {
                    set(kept);
                }
            }
        }
    }

    private void set(Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
