package cn.hengli.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.dashboard.IndicatorBook.Measured;
import cn.hengli.dashboard.IndicatorBook.Reported;
import cn.hengli.plan.Counting;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two units; the first reports 10 and then 14, the second 30 in the first quarter only. */
class IndicatorCourseTest {

    private static final Quarter FIRST = Quarter.parse("2018Q4");
    private static final Quarter SECOND = Quarter.parse("2019Q1");
    private static final Quarter THIRD = Quarter.parse("2019Q2");
    private static final IndicatorId INDICATOR = IndicatorId.next();
    private static final UnitId ONE = UnitId.next();
    private static final UnitId OTHER = UnitId.next();

    @ParameterizedTest
    @CsvSource({"SUM, 40, 44, 44", "MAXIMUM, 30, 30, 30", "LATEST, 10, 14, 14"})
    void eachUnitCountsWithItsLastFigure(Counting counting, BigDecimal first, BigDecimal second, BigDecimal third) {
        var course = course(counting, BigDecimal.valueOf(80));
        assertThat(course.actuals())
                .containsExactly(Map.entry(FIRST, first), Map.entry(SECOND, second), Map.entry(THIRD, third));
    }

    @Test
    void aRateNeedsATargetAndAFigure() {
        assertThat(course(Counting.SUM, BigDecimal.valueOf(80)).rate(SECOND)).hasValue(new BigDecimal("55.0"));
        assertThat(course(Counting.SUM, null).rate(SECOND)).isEmpty();
        assertThat(course(Counting.SUM, BigDecimal.ZERO).rate(SECOND)).isEmpty();
        assertThat(course(Counting.SUM, BigDecimal.TEN).rate(Quarter.parse("2018Q3")))
                .isEmpty();
    }

    private static IndicatorCourse course(Counting counting, @Nullable BigDecimal target) {
        var measured = new Measured(INDICATOR, TaskId.next(), 26, "截污", "管网", "公里", target, null, counting);
        return IndicatorCourse.of(
                measured,
                List.of(FIRST, SECOND, THIRD),
                List.of(reported(FIRST, ONE, 10), reported(FIRST, OTHER, 30), reported(SECOND, ONE, 14)));
    }

    private static Reported reported(Quarter quarter, UnitId unit, int value) {
        return new Reported(INDICATOR, quarter, unit, BigDecimal.valueOf(value));
    }
}
