package cn.hengli.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.MilestoneId;
import cn.hengli.plan.TaskFacts.MilestoneFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2019, 12, 31);

    @ParameterizedTest
    @CsvSource({
        // the evening before the first day nothing is expected, at the end of the due day everything
        "2018-12-31, 0",
        "2019-01-01, 0.3",
        "2019-03-31, 24.7",
        "2019-06-30, 49.6",
        "2019-12-30, 99.7",
        "2019-12-31, 100",
        "2020-01-01, 100"
    })
    void withoutMilestonesItGrowsDayByDay(LocalDate day, BigDecimal expected) {
        assertThat(new Course(START, DUE, false, List.of()).expected(day))
                .hasValueSatisfying(its -> assertThat(its).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // two on the way and the end: a third each, and day by day between them
        "2018-12-31, 0",
        "2019-01-31, 33.3",
        "2019-02-28, 47.9",
        "2019-03-31, 64.1",
        "2019-04-05, 66.7",
        "2019-12-30, 99.9",
        "2019-12-31, 100"
    })
    void eachMilestoneStandsForAnEqualShare(LocalDate day, BigDecimal expected) {
        var course = new Course(
                START, DUE, false, List.of(milestone("2019-01-31", null, false), milestone("2019-04-05", null, false)));
        assertThat(course.expected(day))
                .hasValueSatisfying(its -> assertThat(its).isEqualByComparingTo(expected));
        assertThat(course.isByMilestones()).isTrue();
    }

    @Test
    void milestonesOutsideTheTaskOrOnItsLastDayChangeNothing() {
        var course = new Course(
                START, DUE, false, List.of(milestone("2018-12-01", null, false), milestone("2019-12-31", null, false)));
        assertThat(course.expected(LocalDate.of(2019, 6, 30)))
                .isEqualTo(new Course(START, DUE, false, List.of()).expected(LocalDate.of(2019, 6, 30)));
        assertThat(course.isByMilestones()).isFalse();
    }

    @Test
    void milestonesOfOneDayCountTogether() {
        var course = new Course(
                START, DUE, false, List.of(milestone("2019-06-30", null, false), milestone("2019-06-30", null, false)));
        assertThat(course.expected(LocalDate.of(2019, 6, 30)))
                .hasValueSatisfying(its -> assertThat(its).isEqualByComparingTo("66.7"));
    }

    @Test
    void aTaskOfOneDayIsDueThatDay() {
        var course = new Course(START, START, false, List.of());
        assertThat(course.expected(START.minusDays(1))).hasValue(BigDecimal.ZERO);
        assertThat(course.expected(START))
                .hasValueSatisfying(its -> assertThat(its).isEqualByComparingTo("100"));
    }

    @Test
    void nothingIsExpectedByADateOfWhatGoesOnForGood() {
        assertThat(new Course(START, DUE, true, List.of()).expected(DUE)).isEmpty();
        assertThat(new Course(START, null, true, List.of()).expected(DUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-29, , false",
        "2019-06-30, , true",
        "2019-06-30, 2019-06-30, false",
        "2019-06-30, 2019-07-01, true",
        "2019-07-01, 2019-07-01, false"
    })
    void aRedLineIsMissedFromTheEndOfItsDay(LocalDate day, @Nullable LocalDate reached, boolean missed) {
        var course = new Course(START, DUE, false, List.of(milestone("2019-06-30", reached, true)));
        assertThat(course.missedRedLine(day).isPresent()).isEqualTo(missed);
    }

    @Test
    void aMilestoneThatIsNoRedLineIsNeverMissedInThatSense() {
        assertThat(new Course(START, DUE, false, List.of(milestone("2019-06-30", null, false))).missedRedLine(DUE))
                .isEmpty();
    }

    static MilestoneFacts milestone(String due, @Nullable LocalDate reached, boolean redLine) {
        return new MilestoneFacts(MilestoneId.next(), "主体完工", LocalDate.parse(due), reached, redLine);
    }
}
