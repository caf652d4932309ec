package cn.hengli.backup.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** What the database says of its own schema. */
@RequiredArgsConstructor
final class Catalogue {

    private final Connection connection;

    /**
     * A table whose rows are kept.
     *
     * @param columns quoted, without generated ones
     * @param order in which its rows always come, whatever the database's collation
     */
    record Table(String name, String quoted, String columns, String order) {

        String out() {
            return "copy (select " + columns + " from " + quoted + " order by " + order + ") to stdout";
        }

        String in() {
            return "copy " + quoted + " (" + columns + ") from stdin";
        }
    }

    /** A foreign key, and how to make it again. */
    record ForeignKey(String table, String name, String definition) {}

    /** All but sessions, which end with the system they belong to, and Flyway's own history. */
    List<Table> tables() throws SQLException {
        return ask("""
                select c.relname, quote_ident(c.relname),
                    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                    coalesce(
                        (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
                                ', ' order by array_position(i.indkey::int2[], a.attnum))
                           from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
                          where i.indrelid = c.oid and i.indisprimary),
                        quote_ident(c.relname) || '::text collate "C"')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
                  and c.relname not in ('spring_session', 'spring_session_attributes', 'flyway_schema_history')
                order by c.relname collate "C"
                """, row -> new Table(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return ask("""
                select quote_ident(c.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid)
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and k.contype = 'f' and k.conparentid = 0
                order by 1, 2
                """, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var names = ask("""
                select quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind = 'S' order by 1
                """, row -> row.getString(1));
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            sequences.addAll(ask(
                    "select last_value, is_called from " + name,
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return ask(
                """
                select version, script, checksum from flyway_schema_history
                where success and version is not null order by installed_rank
                """,
                row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getObject(3, Integer.class)));
    }

    List<Manifest.Content> attachments() throws SQLException {
        return ask(
                "select sha256, max(size) from attachment group by sha256 order by sha256 collate \"C\"",
                row -> new Manifest.Content(row.getString(1), row.getLong(2)));
    }

    /** No table, view or sequence: nothing that anybody could have put there. */
    boolean isEmpty() throws SQLException {
        return ask("""
                select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema()
                """, row -> row.getLong(1)).contains(0L);
    }

    /** Tells this database from every other, however it is reached. */
    String identity() throws SQLException {
        return ask(
                        "select system_identifier || '/' || current_database() || '/' || current_schema() from pg_control_system()",
                        row -> row.getString(1))
                .get(0);
    }

    private <T> List<T> ask(String question, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
