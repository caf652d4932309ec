package cn.hengli.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.Contents;
import cn.hengli.testing.RestoredDatabase;
import cn.hengli.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The demo, backed up while people work, restored elsewhere, and backed up there again: every row and every file is the same. */
@AppTest
@ActiveProfiles("demo")
@RestoredDatabase
class BackupRoundTripTest {

    private static final Actor OFFICE =
            new Actor(new AccountId(new UUID(0, 9)), "office", "办公室", Set.of(new Duty(Role.OFFICE, null)));

    @TempDir
    private Path folder;

    @Value("${hengli.data-dir}")
    private String home;

    @Autowired
    private JdbcConnectionDetails address;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AttachEvidence attachEvidence;

    @Test
    void whatIsRestoredIsWhatWasBackedUpWhileWritersWrote() throws Exception {
        var site = site();
        var file = folder.resolve("under-load.backup");
        var stop = new AtomicBoolean();
        var written = new AtomicInteger();
        var begun = new CountDownLatch(5);
        var writer = CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                write(written.incrementAndGet());
                begun.countDown();
            }
        });
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        var before = written.get();
        assertThat(site.command("backup", "--to=" + file)).isZero();
        assertThat(written.get()).as("nobody waited for the backup").isGreaterThan(before);
        stop.set(true);
        writer.join();

        var target = TestDatabase.create();
        assertThat(Given.external(folder.resolve("loaded"), target).command("restore", "--from=" + file))
                .isZero();
        var restored = Given.jdbc(target);
        // each writer's transaction is in it whole or not at all: a file's row, its entry's revision, its bytes
        assertThat(count(restored, "attachment where name like 'load-%'"))
                .isEqualTo(count(restored, "ledger_entry_revision where note like 'load-%'"))
                .isBetween((long) before, (long) written.get());
        assertThat(restored.sql("select distinct sha256 from attachment")
                        .query(String.class)
                        .list())
                .allSatisfy(sha256 -> assertThat(folder.resolve("loaded/attachments/" + sha256.substring(0, 2) + "/"
                                + sha256.substring(2, 4) + "/" + sha256))
                        .exists());
    }

    @Test
    void fromExternalToEmbeddedAndBackNothingChanges() throws Exception {
        var before = rowsOf(jdbc);
        var out = folder.resolve("out.backup");
        assertThat(site().command("backup", "--to=" + out)).isZero();

        var embedded = Given.embedded(folder.resolve("embedded"));
        assertThat(embedded.command("restore", "--from=" + out)).isZero();
        var back = folder.resolve("back.backup");
        assertThat(embedded.command("backup", "--to=" + back)).isZero();

        var target = TestDatabase.create();
        assertThat(Given.external(folder.resolve("external"), target).command("restore", "--from=" + back))
                .isZero();
        assertThat(rowsOf(Given.jdbc(target))).isEqualTo(before);
        assertThat(count(Given.jdbc(target), "spring_session")).isZero();
        assertThat(numbersOf(folder.resolve("external/attachments")))
                .isEqualTo(jdbc.sql("select count(distinct sha256) from attachment")
                        .query(Long.class)
                        .single());
        // numbering goes on where it was, and every rule of the schema is back
        var restored = Given.jdbc(target);
        restored.sql(
                        "insert into revision (subject_kind, subject_id, at, actor_name, content) values ('UNIT', gen_random_uuid(), now(), 'x', '{}')")
                .update();
        assertThat(rules(restored)).isEqualTo(rules(jdbc));
        // a backup does not know of itself: only the two restores
        assertThat(restored.sql("select kind from audit_event order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("RESTORED", "RESTORED");
    }

    private Given site() {
        return Given.external(
                Path.of(home),
                address.getJdbcUrl(),
                String.valueOf(address.getUsername()),
                String.valueOf(address.getPassword()));
    }

    private void write(int number) {
        var entry = jdbc.sql(
                        "select id from ledger_entry where state = 'DRAFT' order by id limit 1 offset " + number % 20)
                .query(UUID.class)
                .single();
        // mostly new files, at times one that is there already
        var text = ("load " + number / 2).getBytes(StandardCharsets.UTF_8);
        attachEvidence.attach(
                new LedgerEntryId(entry), new EvidenceFile("load-" + number + ".txt", "text/plain", text), OFFICE);
    }

    /** Flyway's history says when its scripts ran, and here they ran again. */
    private static Map<String, String> rowsOf(JdbcClient jdbc) {
        var rows = new Contents(jdbc).now();
        assertThat(rows.remove("flyway_schema_history")).isNotNull();
        return rows;
    }

    private static long count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static Set<String> rules(JdbcClient jdbc) {
        return Set.copyOf(jdbc.sql("""
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
                        from pg_constraint where connamespace = 'public'::regnamespace
                        union all
                        select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                        """).query(String.class).list());
    }

    private static long numbersOf(Path attachments) throws Exception {
        try (var files = Files.walk(attachments)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
