package cn.hengli.backup;

import java.time.Instant;
import java.util.List;

/**
 * 备份内容: what is in a backup.
 *
 * @param program the version that wrote it
 * @param schema the version of the database's schema
 * @param checksum of the file, as {@link BackupFile}
 * @param damaged checksums of attachments whose bytes were missing or wrong already and are therefore not in it
 */
public record BackupContents(
        Instant at,
        String program,
        String schema,
        int tables,
        long rows,
        int attachments,
        String checksum,
        List<String> damaged) {

    /** Whether it holds all there should be. */
    public boolean isComplete() {
        return damaged.isEmpty();
    }
}
