package cn.hengli.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * 最近一次备份: when it was tried and how it went.
 *
 * @param file its name, empty where there is none
 * @param size in bytes
 * @param checksum the file's own, empty where there is none
 * @param message why it failed or what is missing, in the words of the machine; empty where all is well
 */
public record LastBackup(Instant at, Outcome outcome, String file, long size, String checksum, String message) {

    /** How it went. */
    public enum Outcome {
        /** 完整 */
        GOOD,
        /** 不完整: attachments were damaged before; the rest is in it. */
        INCOMPLETE,
        /** 失败: there is no file. */
        FAILED
    }

    static LastBackup failed(Instant at, Throwable why) {
        return new LastBackup(at, Outcome.FAILED, "", 0, "", why.getClass().getSimpleName() + ": " + why.getMessage());
    }

    static LastBackup written(Instant at, BackupContents contents, Path file) throws IOException {
        return new LastBackup(
                at,
                contents.isComplete() ? Outcome.GOOD : Outcome.INCOMPLETE,
                String.valueOf(file.getFileName()),
                Files.size(file),
                contents.checksum(),
                String.join(" ", contents.damaged()));
    }

    public boolean isGood() {
        return outcome == Outcome.GOOD;
    }
}
