package cn.hengli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.backup.RestoreMark;
import cn.hengli.startup.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void isOpenOnceAtATime() throws Exception {
        var home = parent.resolve("data");
        try (var first = DataFolder.open(home)) {
            assertThat(first.home()).isEqualTo(home);
            assertThatThrownBy(() -> DataFolder.open(home))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is in use by another instance");
        }
        DataFolder.open(home).close();
    }

    @Test
    void forgetsTheUploadsOfAKilledInstance() throws Exception {
        var upload = Files.createDirectories(parent.resolve("tmp")).resolve("upload_1.tmp");
        Files.createFile(upload);
        try (var folder = DataFolder.open(parent)) {
            assertThat(folder.temporary()).isEmptyDirectory();
        }
    }

    @Test
    void refusesAPlaceItCannotWriteTo() throws Exception {
        var file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not writable");
    }

    @Test
    void refusesHalfOfARestoreUnlessItIsToBeDoneAgain() throws Exception {
        new RestoreMark(parent).set("somewhere/hengli/public");
        assertThatThrownBy(() -> DataFolder.open(parent))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("give the command restore again");
        DataFolder.openForRestore(parent).close();
        new RestoreMark(parent).lift();
        DataFolder.open(parent).close();
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.writeString(parent.resolve("pg.version"), "17\n");
        try (var folder = DataFolder.open(parent)) {
            assertThatThrownBy(() -> ClusterVersion.mustMatch(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("PostgreSQL 17");
        }
    }
}
