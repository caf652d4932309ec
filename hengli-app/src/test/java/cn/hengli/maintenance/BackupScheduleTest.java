package cn.hengli.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.backup.BackupOrder;
import cn.hengli.backup.BackupRuns;
import cn.hengli.backup.LastBackup;
import cn.hengli.backup.LastBackup.Outcome;
import cn.hengli.startup.StartRefused;
import cn.hengli.testing.FixedClock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

/** At nine in the morning of 6 January, one backup wanted at half past one each night. */
class BackupScheduleTest {

    private static final String NIGHTLY = "0 30 1 * * *";

    @ParameterizedTest
    @CsvSource({
        "2020-01-06T01:31:00+08:00, GOOD, false",
        "2020-01-05T01:31:00+08:00, GOOD, true",
        // the computer was switched off all night, or for a week
        "2020-01-05T17:00:00+08:00, GOOD, true",
        "2019-12-30T17:00:00+08:00, INCOMPLETE, true",
        "2020-01-06T08:30:00+08:00, FAILED, false",
        "2020-01-06T07:59:00+08:00, FAILED, true",
        "2020-01-06T07:59:00+08:00, INCOMPLETE, false"
    })
    void isDueOnceAfterEachTime(OffsetDateTime last, Outcome outcome, boolean due) {
        assertThat(schedule(NIGHTLY, last(last, outcome)).isDue()).isEqualTo(due);
    }

    @Test
    void isDueWhereThereIsNoneAndNeverWhereNoneIsWanted() {
        assertThat(schedule(NIGHTLY, null).isDue()).isTrue();
        assertThat(schedule("-", null).isDue()).isFalse();
    }

    @Test
    void saysWhatIsNoTime() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> schedule("at night", null))
                .withMessageContaining("0 30 1 * * *");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-05T01:30:00+08:00, GOOD, UP",
        "2020-01-05T01:30:00+08:00, INCOMPLETE, BACKUP_MISSING",
        "2020-01-05T01:30:00+08:00, FAILED, BACKUP_MISSING",
        "2020-01-03T01:30:00+08:00, GOOD, BACKUP_MISSING"
    })
    void healthWorriesAboutAFailedOrOldOne(OffsetDateTime at, Outcome outcome, String status) {
        var health = new BackupHealth(new Runs(last(at, outcome)), FixedClock.standing()).health();
        assertThat(health.getStatus()).isEqualTo(new Status(status));
    }

    private static LastBackup last(OffsetDateTime at, Outcome outcome) {
        return new LastBackup(at.toInstant(), outcome, "", 0, "", "");
    }

    private static BackupSchedule schedule(String at, @Nullable LastBackup last) {
        return new BackupSchedule(new Runs(last), null, FixedClock.standing(), at);
    }

    private record Runs(@Nullable LastBackup made) implements BackupRuns {

        @Override
        public void start(BackupOrder order) {
            throw new AssertionError("only asked");
        }

        @Override
        public Optional<Running> running() {
            return Optional.empty();
        }

        @Override
        public Optional<LastBackup> last() {
            return Optional.ofNullable(made);
        }
    }
}
