package cn.hengli.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void twoPointsForetellNothing() {
        assertThat(Forecast.of(points(10, 20))).isEmpty();
        assertThat(Forecast.of(points(10, 20, 30))).isPresent();
    }

    @Test
    void whatIsDoneNeedsNoForecast() {
        assertThat(Forecast.of(points(60, 80, 100))).isEmpty();
    }

    @Test
    void goesOnAlongTheLineAndGivesTheRangeOfTheSteps() {
        // 2018-12-31, 2019-03-31, 06-30, 09-30: 90, 91 and 92 days between them
        var forecast = Forecast.of(points(10, 19, 37.2, 46.4)).orElseThrow();
        assertThat(forecast.points()).isEqualTo(4);
        // steps of 0.1, 0.2 and 0.1 a day, and 53.6 are left
        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2019, 9, 30).plusDays(268));
        assertThat(forecast.latest()).isEqualTo(LocalDate.of(2019, 9, 30).plusDays(536));
        assertThat(forecast.on()).isBetween(forecast.earliest(), forecast.latest());
        assertThat(forecast.perQuarter()).isBetween(BigDecimal.valueOf(12), BigDecimal.valueOf(13));
    }

    @Test
    void aStraightLineHasNoRange() {
        var forecast = Forecast.of(points(9, 18, 27.1)).orElseThrow();
        assertThat(forecast.on()).isEqualTo(LocalDate.of(2019, 6, 30).plusDays(729));
    }

    @Test
    void whatStandsStillOrFallsBackNeverGetsThere() {
        var still = Forecast.of(points(30, 30, 30)).orElseThrow();
        assertThat(still.on()).isNull();
        assertThat(still.earliest()).isNull();
        var falling = Forecast.of(points(30, 40, 20)).orElseThrow();
        assertThat(falling.on()).isNull();
        assertThat(falling.earliest()).isNotNull();
        assertThat(falling.latest()).isNull();
    }

    @Test
    void whatTakesMoreThanTenYearsIsNotForetold() {
        assertThat(Forecast.of(points(1, 1.5, 2)).orElseThrow().on()).isNull();
    }

    private static List<Forecast.Point> points(double... percents) {
        var points = new ArrayList<Forecast.Point>();
        var day = LocalDate.of(2018, 12, 31);
        for (var percent : percents) {
            points.add(new Forecast.Point(day, BigDecimal.valueOf(percent)));
            day = day.plusDays(1).plusMonths(3).minusDays(1);
        }
        return points;
    }
}
