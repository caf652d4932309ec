package cn.hengli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.startup.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTrapsTest {

    @TempDir
    private Path home;

    @Test
    void keepsItsDataWhateverAnEarlierStartLeftBehind() throws Exception {
        Files.createDirectories(home.resolve("pg18.new/base"));
        Files.writeString(home.resolve("pg18.new/postgresql.conf"), "killed half way");
        var folder = DataFolder.open(home);
        try (var database = EmbeddedDatabase.start(folder)) {
            Asked.of(database, "select lo_from_bytea(4711, 'kept')");
        }
        // the age at which the library takes a database for stale
        Files.setLastModifiedTime(
                home.resolve("pg18/epg-lock"), FileTime.from(Instant.now().minusSeconds(3600)));
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Asked.of(database, "select convert_from(lo_get(4711), 'UTF8')"))
                    .isEqualTo("kept");
        }
        assertThat(Postmaster.of(home.resolve("pg18"))).isEmpty();
        folder.close();
    }

    @Test
    void refusesAFolderThatTheLibraryWouldSweep() {
        var swept = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "data");
        assertThatThrownBy(() -> LibraryTraps.mustBeAvoidedBy(swept)).isInstanceOf(StartRefused.class);
    }

    @Test
    void removesBinariesWhoseUnpackingWasKilled() throws Exception {
        Files.createDirectories(home.resolve("PG-half/bin"));
        Files.createDirectories(home.resolve("PG-whole/bin"));
        Files.createFile(home.resolve("PG-whole/.exists"));
        LibraryTraps.removeHalfUnpackedBinaries(home);
        assertThat(home.resolve("PG-half")).doesNotExist();
        assertThat(home.resolve("PG-whole/bin")).exists();
    }
}
