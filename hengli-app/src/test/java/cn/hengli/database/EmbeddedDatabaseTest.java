package cn.hengli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    @TempDir
    private static Path home;

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        folder = DataFolder.open(home);
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on", "listen_addresses, 127.0.0.1"})
    void isNotSetUpAsForTests(String setting, String value) throws SQLException {
        assertThat(Asked.of(database, "show " + setting)).isEqualTo(value);
    }

    @Test
    void isOfTheVersionTheDataFolderIsNamedAfter() throws SQLException {
        assertThat(Asked.of(database, "show server_version_num")).startsWith(String.valueOf(ClusterVersion.MAJOR));
    }

    @Test
    void takesChineseCharactersForLetters() throws SQLException {
        assertThat(Asked.of(database, "select count(*) from regexp_matches('专责小组', '\\w', 'g')"))
                .isEqualTo("4");
    }

    @Test
    void letsNobodyInWithoutItsSecret() throws IOException {
        var address = database.address();
        var intruder = new DatabaseAddress(address.url(), address.username(), "guessed");
        assertThatThrownBy(intruder::mustAnswer)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("拒绝用户");
        assertThat(address.toString()).doesNotContain(address.password());
        assertThat(permissions("pg.secret")).isEqualTo("rw-------");
    }

    @Test
    void isFoundWhileItRunsByWhoeverOwnsTheFolder() {
        var found = EmbeddedDatabase.running(home);
        assertThat(found).isEqualTo(database.address());
        assertThat(DataFolder.openUnlessInUse(home)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "bin", "pg18"})
    void isHiddenFromOtherUsersOfTheMachine(String path) throws IOException {
        assertThat(permissions(path)).isEqualTo("rwx------");
    }

    private static String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
