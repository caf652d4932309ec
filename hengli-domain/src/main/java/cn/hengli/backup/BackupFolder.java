package cn.hengli.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 备份文件夹: where backups lie, and what is known of the last one; apart from the database, so that it is known when that is lost. */
public interface BackupFolder {

    /** Where it is. */
    Path path();

    /** A name that nothing has yet; made of the moment. */
    Path free(Instant at, boolean complete) throws IOException;

    /** Newest first. */
    List<BackupFile> all();

    void remove(BackupFile file) throws IOException;

    Optional<LastBackup> last();

    void remember(LastBackup last) throws IOException;
}
