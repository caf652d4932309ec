package cn.hengli.light;

import static cn.hengli.light.LightCause.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for each line of the rule, at its boundaries. */
class JudgeLightTest {

    private static final Quarter QUARTER = Quarter.parse("2019Q2");

    /** Half of its time has passed on 2019-06-30. */
    private static final Course HALF =
            new Course(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 28), false, List.of());

    @ParameterizedTest
    @CsvSource({
        // expected are 50.0 %
        "ACCEPTED, 100,   0, REACHED",
        "ACCEPTED, 99.99, 0, ON_SCHEDULE",
        "ACCEPTED, 50,    0, ON_SCHEDULE",
        "ACCEPTED, 45,    0, ON_SCHEDULE",
        "ACCEPTED, 44.9,  0, BEHIND",
        "ACCEPTED, 35,    0, BEHIND",
        "ACCEPTED, 34.9,  0, FAR_BEHIND",
        "ACCEPTED, 0,     0, FAR_BEHIND",
        "ACCEPTED, ,      0, FAR_BEHIND",
        // a missing entry is yellow at best
        "MISSING,  60,    1, MISSING ON_SCHEDULE",
        "MISSING,  40,    1, MISSING BEHIND",
        "MISSING,  30,    1, FAR_BEHIND MISSING",
        "MISSING,  100,   1, MISSING REACHED",
        "MISSING,  ,      1, FAR_BEHIND MISSING",
        // two in a row are red
        "MISSING,  60,    2, MISSING_AGAIN ON_SCHEDULE",
        "MISSING,  60,    3, MISSING_AGAIN ON_SCHEDULE",
        // as long as there is time, or the office has the ball, nothing is said
        "NOT_DUE,     10, 0, NOT_DUE",
        "WITH_OFFICE, 10, 0, WITH_OFFICE",
        "NOBODY,        , 0, NOBODY"
    })
    void judgesByWhatIsExpectedAtTheQuartersEnd(
            Reporting reporting, @Nullable BigDecimal percent, int missing, String causes) {
        var judged = judge(HALF, reporting, percent, missing);
        assertThat(judged.expected()).isEqualByComparingTo("50");
        assertThat(judged.causes()).isEqualTo(causes(causes));
        assertThat(judged.light()).isEqualTo(judged.cause().light());
    }

    @ParameterizedTest
    @CsvSource({
        // due after the quarter's end, on it, before it
        "2019-07-01, 97,  ON_SCHEDULE",
        "2019-06-30, 97,  OVERDUE ON_SCHEDULE",
        "2019-06-30, 100, REACHED",
        "2019-06-29, 97,  OVERDUE ON_SCHEDULE",
        "2018-12-31, 50,  OVERDUE FAR_BEHIND"
    })
    void whatIsNotDoneWhenItIsDueIsRed(LocalDate dueOn, BigDecimal percent, String causes) {
        var course = new Course(LocalDate.of(2018, 9, 1), dueOn, false, List.of());
        assertThat(judge(course, Reporting.ACCEPTED, percent, 0).causes()).isEqualTo(causes(causes));
    }

    @Test
    void overdueIsNotSaidWhileTheLastFigureIsStillToCome() {
        var course = new Course(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 6, 30), false, List.of());
        assertThat(judge(course, Reporting.NOT_DUE, BigDecimal.TEN, 0).light()).isEqualTo(TaskLight.GREY);
        assertThat(judge(course, Reporting.MISSING, BigDecimal.TEN, 1).cause()).isEqualTo(OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-30, , RED_LINE", "2019-06-30, 2019-06-30, ON_SCHEDULE", "2019-07-01, , ON_SCHEDULE"})
    void aRedLineMissedIsRedWhateverThePercent(LocalDate due, @Nullable LocalDate reached, LightCause cause) {
        var course = new Course(
                HALF.startsOn(), HALF.dueOn(), false, List.of(CourseTest.milestone(due.toString(), reached, true)));
        var judged = judge(course, Reporting.ACCEPTED, BigDecimal.valueOf(60), 0);
        assertThat(judged.cause()).isEqualTo(cause);
        assertThat(judged.milestone() != null).isEqualTo(cause == RED_LINE);
        if (cause == RED_LINE) {
            assertThat(judge(course, Reporting.NOT_DUE, BigDecimal.TEN, 0).cause())
                    .isEqualTo(RED_LINE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, 0, CONTINUED",
        "MISSING,  1, MISSING CONTINUED",
        "MISSING,  2, MISSING_AGAIN CONTINUED",
        "NOT_DUE,  0, NOT_DUE"
    })
    void whatGoesOnForGoodIsJudgedByItsReportsAlone(Reporting reporting, int missing, String causes) {
        var course = new Course(
                LocalDate.of(2018, 9, 1),
                LocalDate.of(2019, 1, 31),
                true,
                List.of(CourseTest.milestone("2019-01-01", null, true)));
        var judged = judge(course, reporting, BigDecimal.TEN, missing);
        assertThat(judged.causes()).isEqualTo(causes(causes));
        assertThat(judged.percent()).isNull();
        assertThat(judged.expected()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2019-07-01, NOT_STARTED", "2019-06-30, FAR_BEHIND"})
    void nothingIsSaidOfWhatBeginsAfterTheQuarter(LocalDate startsOn, LightCause cause) {
        var course = new Course(startsOn, LocalDate.of(2019, 7, 3), false, List.of());
        assertThat(judge(course, Reporting.ACCEPTED, BigDecimal.ZERO, 0).cause())
                .isEqualTo(cause);
    }

    @Test
    void theRuleDecidesWhatCountsAndIsNamed() {
        var mild = new LightRule(
                3,
                QUARTER,
                BigDecimal.TEN,
                BigDecimal.valueOf(60),
                3,
                false,
                false,
                "",
                Rules.first().madeAt(),
                "办公室");
        var overdue = new Course(
                LocalDate.of(2018, 9, 1),
                LocalDate.of(2019, 6, 30),
                false,
                List.of(CourseTest.milestone("2019-01-01", null, true)));
        var judged = JudgeLight.by(
                mild, new LightCase(QUARTER, overdue, Reporting.MISSING, BigDecimal.valueOf(90), false, 2));
        assertThat(judged.causes()).containsExactly(MISSING, ON_SCHEDULE);
        assertThat(judged.ruleVersion()).isEqualTo(3);
        assertThat(judged.greenWithin()).isEqualByComparingTo("10");
    }

    private static Judgement judge(Course course, Reporting reporting, @Nullable BigDecimal percent, int missing) {
        return JudgeLight.by(Rules.first(), new LightCase(QUARTER, course, reporting, percent, false, missing));
    }

    private static List<LightCause> causes(String written) {
        return Arrays.stream(written.split(" ")).map(LightCause::valueOf).toList();
    }
}
