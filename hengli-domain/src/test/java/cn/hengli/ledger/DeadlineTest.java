package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2020-01-10, 2020-01-10T00:00:00+08:00, false",
        "2020-01-10, 2020-01-10T23:59:59+08:00, false",
        "2020-01-10, 2020-01-10T15:59:59Z, false",
        "2020-01-10, 2020-01-10T16:00:00Z, true",
        "2020-01-10, 2020-01-11T00:00:00+08:00, true",
        "2020-02-29, 2020-02-29T23:59:59+08:00, false",
        "2020-02-29, 2020-03-01T00:00:00+08:00, true",
        "2019-12-31, 2019-12-31T23:59:59+08:00, false",
        "2019-12-31, 2019-12-31T16:00:00Z, true"
    })
    void theDueDayItselfIsOnTimeInTheTown(LocalDate dueOn, OffsetDateTime submittedAt, boolean late) {
        assertThat(new Deadline(dueOn, TOWN).isLate(submittedAt.toInstant())).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-06, 4", "2020-01-10, 0", "2020-01-11, -1", "2019-12-31, 10"})
    void daysAreCountedToTheDueDay(LocalDate today, long left) {
        assertThat(new Deadline(LocalDate.of(2020, 1, 10), TOWN).daysLeft(today))
                .isEqualTo(left);
    }
}
