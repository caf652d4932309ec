package cn.hengli.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.hengli.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ClockConfigurationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant MORNING =
            OffsetDateTime.parse("2020-01-06T09:00:00+08:00").toInstant();

    private JdbcClient jdbc;

    @BeforeEach
    void migrate() {
        var database = TestDatabase.create();
        var source = new DriverManagerDataSource(database.url(), database.username(), database.password());
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
    }

    @Test
    @Timeout(10)
    void startsOnTheMorningOfTheDemosDayAndTicksOn() {
        var clock = demoClock();
        var first = clock.instant();
        assertThat(first).isCloseTo(MORNING, within(1, ChronoUnit.MINUTES));
        while (!clock.instant().isAfter(first)) {
            Thread.onSpinWait();
        }
        assertThat(clock.getZone()).isEqualTo(ZONE);
    }

    @Test
    void goesOnFromTheLastAuditEvent() {
        record("insert into audit_event values (1, :at, null, '', '', '', '', '', '', '')");
        assertGoesOn();
    }

    @Test
    void goesOnFromTheLastRevision() {
        record("insert into revision (subject_kind, subject_id, at, actor_name, content)"
                + " values ('TASK', gen_random_uuid(), :at, '', '{}')");
        assertGoesOn();
    }

    @Test
    void goesOnFromTheLastRevisionOfAnEntry() {
        jdbc.sql("alter table ledger_entry_revision disable trigger all").update();
        record("insert into ledger_entry_revision (entry_id, number, at, account_id, actor_name, step, state, content)"
                + " values (gen_random_uuid(), 1, :at, gen_random_uuid(), '', '', '', '{}')");
        assertGoesOn();
    }

    @Test
    void doesNotGoBackToWhatWasRecordedBeforeTheDemosDay() {
        jdbc.sql("insert into audit_event values (1, '2019-10-10T00:00Z', null, '', '', '', '', '', '', '')")
                .update();
        assertThat(demoClock().instant()).isAfterOrEqualTo(MORNING);
    }

    private void record(String sql) {
        jdbc.sql(sql)
                .param("at", OffsetDateTime.parse("2020-01-09T12:00:00+08:00"))
                .update();
    }

    private void assertGoesOn() {
        assertThat(demoClock().instant())
                .isCloseTo(Instant.parse("2020-01-09T04:00:00Z"), within(1, ChronoUnit.MINUTES))
                .isAfterOrEqualTo(Instant.parse("2020-01-09T04:00:00Z"));
    }

    private Clock demoClock() {
        return new ClockConfiguration().demoClock(ZONE, LocalDate.of(2020, 1, 6), jdbc);
    }
}
