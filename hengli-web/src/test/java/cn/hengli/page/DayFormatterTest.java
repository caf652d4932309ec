package cn.hengli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatterTest {

    // the first morning of 2020 in 横沥, still 2019 in UTC
    private final DayFormatter formatter =
            new DayFormatter(Clock.fixed(Instant.parse("2019-12-31T16:30:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({
        "2019-09-30,2019-09-30",
        "2019-9-30,2019-09-30",
        "2019.9.30,2019-09-30",
        "2019/9/30,2019-09-30",
        "2019年9月30日,2019-09-30",
        "' 2019 年 9 月 30 日 ',2019-09-30",
        "２０１９。９。３０,2019-09-30",
        "9月30日,2020-09-30",
        "2020-2-29,2020-02-29"
    })
    void readsDaysAsPeopleTypeThem(String typed, LocalDate day) throws ParseException {
        assertThat(formatter.parse(typed, Locale.CHINA)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-2-29", "2019-13-1", "yesterday", "2019-9", "9-30-2019x", "2019-9-30\u0000", "30"})
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> formatter.parse(typed, Locale.CHINA)).isInstanceOf(ParseException.class);
    }

    @Test
    void showsDaysAsBrowsersWantThem() {
        assertThat(formatter.print(LocalDate.of(2019, 9, 5), Locale.CHINA)).isEqualTo("2019-09-05");
    }
}
