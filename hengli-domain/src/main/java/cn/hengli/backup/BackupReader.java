package cn.hengli.backup;

import java.nio.file.Path;

/** 读备份: looks at a backup, and puts one back. */
public interface BackupReader {

    /**
     * Reads every byte and compares all checksums.
     *
     * @throws BackupRefused when it is no backup, was cut off or altered, or is of a program newer than this one
     */
    BackupContents verify(Path file);

    /**
     * Puts a backup into the empty database and its attachments to their place; the schema is the one of the backup first, and then the
     * newest. If anything fails, the database is empty again.
     *
     * @throws BackupRefused also when the database is not empty
     */
    BackupContents restore(Path file, BackupProgress progress);
}
