package cn.hengli.backup;

/** 备份进度: told while a backup is written, read back or restored. */
@FunctionalInterface
public interface BackupProgress {

    BackupProgress UNWATCHED = (done, all) -> {};

    /** So many tables and attachments of all are done. */
    void reached(int done, int all);
}
