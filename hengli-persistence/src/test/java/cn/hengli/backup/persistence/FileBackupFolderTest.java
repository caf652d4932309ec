package cn.hengli.backup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.backup.BackupFile;
import cn.hengli.backup.LastBackup;
import cn.hengli.testing.FixedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBackupFolderTest {

    private static final String CHECKSUM = "0123456789abcdef".repeat(4);

    @TempDir
    private Path home;

    private FileBackupFolder folder;

    @BeforeEach
    void open() {
        folder = new FileBackupFolder(home.toString(), FixedClock.standing());
    }

    @Test
    void namesAreTheTownsTimeAndNoneIsUsedTwice() throws IOException {
        var first = folder.free(FixedClock.NOW, true);
        assertThat(first).isEqualTo(home.resolve("hengli-2020-01-06T090000.backup"));
        Files.writeString(first, CHECKSUM);
        assertThat(folder.free(FixedClock.NOW, true)).isEqualTo(home.resolve("hengli-2020-01-06T090001.backup"));
        assertThat(folder.free(FixedClock.NOW, false))
                .isEqualTo(home.resolve("hengli-2020-01-06T090000-incomplete.backup"));
    }

    @Test
    void backupsAreListedNewestFirstAndNothingElseIs() throws IOException {
        Files.writeString(home.resolve("hengli-2020-01-05T013000.backup"), "zip" + CHECKSUM);
        Files.writeString(home.resolve("hengli-2020-01-06T013000-incomplete.backup"), "cut off");
        Files.writeString(home.resolve("hengli-2020-99-06T013000.backup"), "no day");
        Files.writeString(home.resolve("notes.txt"), "somebody's");
        assertThat(folder.all())
                .containsExactly(
                        new BackupFile(
                                "hengli-2020-01-06T013000-incomplete.backup",
                                Instant.parse("2020-01-05T17:30:00Z"),
                                7,
                                "",
                                false),
                        new BackupFile(
                                "hengli-2020-01-05T013000.backup",
                                Instant.parse("2020-01-04T17:30:00Z"),
                                67,
                                CHECKSUM,
                                true));
        assertThat(new FileBackupFolder(home.resolve("none").toString(), FixedClock.standing()).all())
                .isEmpty();
    }

    @Test
    void theLastOneIsRememberedAcrossStarts() throws IOException {
        assertThat(folder.last()).isEmpty();
        var last = new LastBackup(FixedClock.NOW, LastBackup.Outcome.FAILED, "", 0, "", "IOException: 磁盘满");
        folder.remember(last);
        assertThat(new FileBackupFolder(home.toString(), FixedClock.standing()).last())
                .contains(last);
        Files.writeString(home.resolve("last.json"), "{half");
        assertThat(folder.last()).isEmpty();
    }

    @Test
    void whatAKilledProgramLeftIsRemoved() throws IOException {
        var old = Files.writeString(home.resolve("hengli.1.draft"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var young = Files.writeString(home.resolve("hengli.2.draft"), "under way");
        folder.free(FixedClock.NOW, true);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
