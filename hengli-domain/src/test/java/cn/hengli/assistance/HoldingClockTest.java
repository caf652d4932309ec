package cn.hengli.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.assistance.HoldingClock.Turn;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps are written as a moment in the town and the state after it. */
class HoldingClockTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # steps                                                                                  | today      | holder | day | asker | asked
            12-02T10:00 PENDING                                                                      | 2019-12-02 | ASKED  | 1   | 0     | 0
            12-02T23:59 PENDING                                                                      | 2019-12-03 | ASKED  | 2   | 0     | 1
            12-03T00:00 PENDING                                                                      | 2019-12-03 | ASKED  | 1   | 0     | 0
            12-02T10:00 PENDING, 12-02T11:00 OFFERED                                                 | 2019-12-02 | ASKER  | 1   | 0     | 0
            12-02T10:00 PENDING, 12-04T11:00 OFFERED                                                 | 2019-12-07 | ASKER  | 4   | 3     | 2
            12-02T10:00 PENDING, 12-04T11:00 AGREED                                                  | 2019-12-07 | ASKED  | 6   | 0     | 5
            12-02T10:00 PENDING, 12-04T11:00 OFFERED, 12-05T09:00 AGREED, 12-30T09:00 REPORTED       | 2020-01-06 | ASKER  | 8   | 8     | 27
            12-02T10:00 PENDING, 12-04T11:00 AGREED, 12-30T09:00 REPORTED, 12-31T09:00 AGREED        | 2020-01-06 | ASKED  | 7   | 1     | 34
            12-02T10:00 PENDING, 12-04T11:00 AGREED, 12-30T09:00 REPORTED, 12-31T09:00 CONFIRMED     | 2020-01-06 |        | 7   | 1     | 28
            12-02T10:00 PENDING, 12-04T23:59 REFUSED, 12-05T00:01 WITHDRAWN                          | 2020-01-06 |        | 33  | 1     | 2
            """)
    void everyMidnightIsChargedToWhoeverHeldIt(
            String steps, LocalDate today, AssistanceSide holder, long day, long asker, long asked) {
        var clock = clock(steps, today);
        assertThat(clock.holder()).isEqualTo(holder);
        assertThat(clock.dayNumber()).isEqualTo(day);
        assertThat(clock.askerDays()).isEqualTo(asker);
        assertThat(clock.askedDays()).isEqualTo(asked);
    }

    @Test
    void theDaysOfBothAreAllThatPassed() {
        var clock = clock(
                "12-02T10:00 PENDING, 12-04T11:00 OFFERED, 12-05T09:00 PENDING, 12-09T00:00 AGREED, 12-30T23:59 REPORTED",
                LocalDate.of(2020, 1, 6));
        assertThat(clock.askerDays() + clock.askedDays()).isEqualTo(35);
    }

    /** 16:00 in Greenwich is midnight in the town, wherever the server stands. */
    @Test
    void theDayIsTheTowns() {
        var clock = HoldingClock.of(
                List.of(
                        new Turn(OffsetDateTime.parse("2019-12-02T15:59:59Z").toInstant(), AssistanceState.PENDING),
                        new Turn(OffsetDateTime.parse("2019-12-02T16:00:00Z").toInstant(), AssistanceState.OFFERED)),
                LocalDate.of(2019, 12, 3),
                TOWN);
        assertThat(clock.askedDays()).isEqualTo(1);
        assertThat(clock.dayNumber()).isEqualTo(1);
    }

    private static HoldingClock clock(String steps, LocalDate today) {
        var turns = Arrays.stream(steps.split(", "))
                .map(step -> step.split(" "))
                .map(step -> new Turn(
                        OffsetDateTime.parse("2019-" + step[0] + ":00+08:00").toInstant(),
                        AssistanceState.valueOf(step[1])))
                .toList();
        return HoldingClock.of(turns, today, TOWN);
    }
}
