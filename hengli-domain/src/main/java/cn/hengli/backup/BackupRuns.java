package cn.hengli.backup;

import java.time.Instant;
import java.util.Optional;

/** 正在进行的备份: one at a time, behind the pages. */
public interface BackupRuns {

    /** Begins one, unless one is under way. */
    void start(BackupOrder order);

    Optional<Running> running();

    /** The last one that was tried, in this run of the program or before. */
    Optional<LastBackup> last();

    /**
     * One that is under way.
     *
     * @param done tables and attachments of all
     */
    record Running(Instant since, int done, int all) {}
}
