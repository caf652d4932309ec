package cn.hengli.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is restored, and what is refused before anything is touched. */
@ExtendWith(OutputCaptureExtension.class)
class RestoreTest {

    private static final String LATER = "classpath:db/migration,classpath:db/later";

    @TempDir
    private Path folder;

    private TestDatabase old;
    private Path backup;

    /** Of a schema one version behind, with units that succeed one another against the order of their ids. */
    @BeforeEach
    void backUp() {
        old = TestDatabase.create();
        migrate(old, "classpath:db/migration", "5");
        Given.jdbc(old).sql("""
                        insert into unit (id, version, kind, position, pinyin, initials, dissolved_on, successor_id) values
                            ('00000000-0000-0000-0000-000000000001', 0, 'VILLAGE', 1, 'a', 'a', '2019-12-31', '00000000-0000-0000-0000-000000000002'),
                            ('00000000-0000-0000-0000-000000000002', 3, 'VILLAGE', 2, E'b\\t\\\\N 村\\n', 'b', null, null)
                        """).update();
        Given.jdbc(old).sql("""
                        insert into revision (subject_kind, subject_id, at, actor_name, content)
                        select 'UNIT', gen_random_uuid(), '2020-01-06T09:00:00.123456+08', 'x', '{"a": "一"}' from generate_series(1, 3)
                        """).update();
        backup = folder.resolve("old.backup");
        assertThat(Given.external(folder.resolve("old"), old).command("backup", "--to=" + backup))
                .isZero();
    }

    @Test
    void anOlderSchemaIsRestoredAndThenMigrated() {
        var target = TestDatabase.create();
        var system = Given.external(folder.resolve("new"), target);
        assertThat(system.command("restore", "--from=" + backup, "--spring.flyway.locations=" + LATER))
                .isZero();
        var restored = Given.jdbc(target);
        assertThat(rows(restored, "select u::text from unit u order by id"))
                .hasSize(2)
                .allMatch(row -> row.endsWith(",later)"));
        assertThat(rows(restored, "select successor_id::text from unit where position = 1"))
                .containsExactly("00000000-0000-0000-0000-000000000002");
        assertThat(rows(restored, "select pinyin from unit where position = 2")).containsExactly("b\t\\N 村\n");
        assertThat(rows(restored, "select revision::text from revision"))
                .isEqualTo(rows(Given.jdbc(old), "select revision::text from revision"));
        assertThat(rows(restored, "select max(version::int)::text from flyway_schema_history"))
                .containsExactly("900");
        assertThat(folder.resolve("new/restore-under-way")).doesNotExist();
    }

    @Test
    void aBackupOfANewerSchemaIsRefused(CapturedOutput output) {
        var newer = TestDatabase.create();
        migrate(newer, LATER, "latest");
        var file = folder.resolve("newer.backup");
        assertThat(Given.external(folder.resolve("newer"), newer).command("backup", "--to=" + file))
                .isZero();
        var target = TestDatabase.create();
        assertThat(Given.external(folder.resolve("new"), target).command("restore", "--from=" + file))
                .isOne();
        assertThat(output.getErr()).contains("（版本 900）").contains("use the newer program");
        assertThat(tables(target)).isEmpty();
    }

    @Test
    void aFileThatIsCutOffOrAlteredIsRefusedBeforeThereIsADatabase(CapturedOutput output) throws IOException {
        var bytes = Files.readAllBytes(backup);
        var random = new Random(20200106);
        var system = Given.embedded(folder.resolve("embedded"));
        for (var round = 0; round < 4; round++) {
            var bad = folder.resolve("bad-" + round);
            var changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= 1;
            Files.write(bad, round % 2 == 0 ? changed : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertThat(system.command("restore", "--from=" + bad)).isOne();
        }
        assertThat(system.command("restore", "--from=" + folder.resolve("none")))
                .isOne();
        assertThat(system.command("restore")).isOne();
        assertThat(output.getErr()).contains("不完整或被改动", "nothing was restored", "there is no backup", "--from=");
        assertThat(system.home()).doesNotExist();
    }

    @Test
    void aDatabaseThatIsNotEmptyIsRefusedAndLeftAsItIs(CapturedOutput output) {
        var before = rows(Given.jdbc(old), "select u::text from unit u");
        assertThat(Given.external(folder.resolve("new"), old).command("restore", "--from=" + backup))
                .isOne();
        assertThat(output.getErr()).contains("数据库不是空的", "is not empty");
        assertThat(rows(Given.jdbc(old), "select u::text from unit u")).isEqualTo(before);
    }

    @Test
    void aRestoreThatFailsLeavesTheDatabaseEmpty(CapturedOutput output) throws IOException {
        var target = TestDatabase.create();
        var home = folder.resolve("new");
        var system = Given.external(home, target);
        assertThat(system.command(
                        "restore",
                        "--from=" + backup,
                        "--spring.flyway.locations=classpath:db/migration,classpath:db/broken"))
                .isOne();
        assertThat(output.getErr()).contains("数据库已清空如初", "is empty again");
        assertThat(tables(target)).isEmpty();
        assertThat(home.resolve("restore-under-way")).doesNotExist();
        assertThat(system.command("restore", "--from=" + backup)).isZero();
    }

    /** As kill -9 in the middle leaves it: half of the schema, and the mark. */
    @Test
    void aRestoreThatWasKilledIsDoneAgain() throws IOException {
        var target = TestDatabase.create();
        var home = Files.createDirectories(folder.resolve("new"));
        migrate(target, "classpath:db/migration", "5");
        Files.writeString(
                home.resolve("restore-under-way"),
                rows(
                                Given.jdbc(target),
                                "select system_identifier || '/' || current_database() || '/public' from pg_control_system()")
                        .get(0));
        assertThat(Given.external(home, target).command("restore", "--from=" + backup))
                .isZero();
        assertThat(rows(Given.jdbc(target), "select u::text from unit u")).hasSize(2);
    }

    @Test
    void aBackupOfNothingOrToWhereSomethingLiesIsRefused(CapturedOutput output) {
        var nothing = Given.embedded(folder.resolve("nothing"));
        assertThat(nothing.command("backup")).isOne();
        assertThat(output.getErr()).contains("里没有数据", "there are no data in").doesNotContain("\tat ");
        assertThat(nothing.home()).doesNotExist();
        assertThat(Given.external(folder.resolve("old"), old).command("backup", "--to=" + backup))
                .isOne();
        assertThat(output.getErr()).contains("已存在，不覆盖");
    }

    private static void migrate(TestDatabase database, String locations, String version) {
        Flyway.configure()
                .locations(locations.split(","))
                .dataSource(database.url(), database.username(), database.password())
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> rows(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).list();
    }

    private static List<String> tables(TestDatabase database) {
        return rows(Given.jdbc(database), "select tablename::text from pg_tables where schemaname = 'public'");
    }
}
