package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A program killed in the middle of changing the schema: the next start finishes what it began. */
@ExtendWith(Site.Shared.class)
class InterruptedMigrationIT {

    private static final String APPLIED =
            "select string_agg(version || ' ' || success, ',' order by installed_rank) from flyway_schema_history";

    @TempDir
    private Path folder;

    @Test
    void finishesAtTheNextStart(Site site) throws Exception {
        site.database().execute("create database interrupted");
        var database = site.database().database("interrupted");
        // holds whoever makes another table after that of accounts: in the middle of a script
        database.execute("""
                create schema held;
                create function held.hold() returns event_trigger language plpgsql as $$
                begin
                    if to_regclass('public.account') is not null then
                        perform pg_advisory_xact_lock(1);
                    end if;
                end $$;
                create event trigger hold on ddl_command_start when tag in ('CREATE TABLE') execute function held.hold()
                """);
        try (var holder = database.connect()) {
            ask(holder, "select pg_advisory_lock(1)");
            var migrating = Instance.start(folder, database.settings());
            Waiting.until(Duration.ofSeconds(90), () -> ask(holder, """
                            select count(*) from pg_stat_activity
                            where datname = 'interrupted' and wait_event = 'advisory'
                            """).equals("1"));
            migrating.kill();
        }
        assertThat(database.ask(APPLIED))
                .contains("1 true")
                .isNotEqualTo(site.database().ask(APPLIED));
        database.execute("drop event trigger hold");

        var instance = Instance.start(folder, database.settings()).awaitHealthy();
        assertThat(database.ask(APPLIED)).isEqualTo(site.database().ask(APPLIED));
        instance.stop();
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
