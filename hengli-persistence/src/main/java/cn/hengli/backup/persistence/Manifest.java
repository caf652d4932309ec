package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupContents;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, as JSON in its last entry.
 *
 * @param format of the archive; a program refuses one that it does not know
 * @param program the version that wrote it
 * @param schema the last migration's version
 * @param at the moment by the program's clock, as {@code zone} counts
 * @param migrations Flyway's history, compared with the scripts of the program that restores
 * @param damaged checksums of attachments whose bytes were not there to be taken along
 */
record Manifest(
        int format,
        String program,
        String schema,
        Instant at,
        String zone,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<Content> attachments,
        List<String> damaged) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** A step of the schema. */
    record Migration(
            String version, String script, @Nullable Integer checksum) {}

    /**
     * A table as text, as PostgreSQL's COPY writes it, its rows in the order of the primary key.
     *
     * @param columns as in the statement
     * @param sha256 of the text
     */
    record Table(String name, String columns, long rows, String sha256) {

        static String entry(String name) {
            return "tables/" + name;
        }
    }

    /** Where numbering goes on. */
    record Sequence(String name, long value, boolean called) {}

    /** The bytes of an attachment. */
    record Content(String sha256, long size) {

        String entry() {
            return "attachments/" + sha256;
        }
    }

    Manifest withAttachments(List<Content> kept, List<String> missing) {
        return new Manifest(
                format,
                program,
                schema,
                at,
                zone,
                migrations,
                tables,
                sequences,
                List.copyOf(kept),
                List.copyOf(missing));
    }

    int steps() {
        return tables.size() + attachments.size();
    }

    BackupContents summary(String checksum) {
        return new BackupContents(
                at,
                program,
                schema,
                tables.size(),
                tables.stream().mapToLong(Table::rows).sum(),
                attachments.size(),
                checksum,
                damaged);
    }
}
