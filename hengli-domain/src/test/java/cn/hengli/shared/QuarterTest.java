package cn.hengli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2018-10-01, 2018Q4, 2018-10-01, 2018-12-31",
        "2018-12-31, 2018Q4, 2018-10-01, 2018-12-31",
        "2019-01-01, 2019Q1, 2019-01-01, 2019-03-31",
        "2019-03-31, 2019Q1, 2019-01-01, 2019-03-31",
        "2019-04-01, 2019Q2, 2019-04-01, 2019-06-30",
        "2019-09-30, 2019Q3, 2019-07-01, 2019-09-30",
        "2020-02-29, 2020Q1, 2020-01-01, 2020-03-31"
    })
    void aDayLiesInItsQuarter(LocalDate day, String quarter, LocalDate first, LocalDate last) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.of(day).firstDay()).isEqualTo(first);
        assertThat(Quarter.of(day).lastDay()).isEqualTo(last);
    }

    /** The host stands in UTC, where it is still the afternoon before. */
    @ParameterizedTest
    @CsvSource({
        "2019-03-31T23:59:59+08:00, 2019Q1",
        "2019-04-01T00:00:00+08:00, 2019Q2",
        "2019-04-01T00:30:00+08:00, 2019Q2",
        "2019-12-31T23:59:59+08:00, 2019Q4",
        "2020-01-01T00:00:00+08:00, 2020Q1"
    })
    void theTownsMidnightBeginsTheQuarter(OffsetDateTime moment, String quarter) {
        Instant instant = moment.toInstant();
        assertThat(Quarter.of(LocalDate.now(Clock.fixed(instant, TOWN)))).hasToString(quarter);
    }

    @Test
    void quartersFollowEachOtherOverTheYears() {
        assertThat(Stream.iterate(Quarter.parse("2018Q4"), Quarter::next)
                        .limit(9)
                        .toList())
                .hasToString("[2018Q4, 2019Q1, 2019Q2, 2019Q3, 2019Q4, 2020Q1, 2020Q2, 2020Q3, 2020Q4]")
                .isSorted()
                .allSatisfy(quarter -> assertThat(quarter.next().previous()).isEqualTo(quarter));
    }

    @Test
    void itsWrittenFormIsReadBack() {
        assertThat(Quarter.parse("2018Q4")).isEqualTo(new Quarter(2018, 4)).hasToString("2018Q4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2018", "2018Q0", "2018Q5", "2018q4", "18Q4", "1999Q4", "2200Q1", "2018Q44", " 2018Q4", "２018Q4"
            })
    void anythingElseIsNoQuarter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
    }
}
