package cn.hengli.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 预计完成: when a task would reach 100 %, if it went on as its accepted percents did. A straight line is laid through the points by least squares; the
 * range is given by the steepest and the flattest way between two quarters that follow each other.
 *
 * @param points how many accepted percents it rests on
 * @param perQuarter 每季度推进: points of a percent in a quarter (91.3 days), along the line
 * @param on the day; null where the line does not rise, or reaches 100 % only after {@link #YEARS} years
 * @param earliest by the steepest of the steps
 * @param latest by the flattest of the steps; null where that one never gets there
 */
public record Forecast(
        int points,
        BigDecimal perQuarter,
        @Nullable LocalDate on,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** With fewer points nothing is foretold. */
    public static final int FEWEST = 3;

    /** Farther ahead nothing is foretold. */
    public static final int YEARS = 10;

    private static final double DAYS_A_QUARTER = 91.3125;

    /** An accepted percent at the end of a quarter. */
    public record Point(LocalDate day, BigDecimal percent) {}

    /** Nothing with fewer than {@link #FEWEST} points, and nothing for what is done. */
    public static Optional<Forecast> of(List<Point> points) {
        if (points.size() < FEWEST || isDone(points)) {
            return Optional.empty();
        }
        var first = points.get(0).day();
        var last = points.get(points.size() - 1);
        var slope = slope(points, first);
        // the line is laid through the last figure: what is reached is reached
        return Optional.of(new Forecast(
                points.size(),
                BigDecimal.valueOf(slope * DAYS_A_QUARTER).setScale(1, RoundingMode.HALF_UP),
                reached(last, slope),
                reached(last, steps(points).max().orElse(0)),
                reached(last, steps(points).min().orElse(0))));
    }

    private static boolean isDone(List<Point> points) {
        return points.get(points.size() - 1).percent().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private static double slope(List<Point> points, LocalDate first) {
        var meanX =
                points.stream().mapToLong(point -> x(point, first)).average().orElseThrow();
        var meanY = points.stream()
                .mapToDouble(point -> point.percent().doubleValue())
                .average()
                .orElseThrow();
        var both = points.stream()
                .mapToDouble(
                        point -> (x(point, first) - meanX) * (point.percent().doubleValue() - meanY))
                .sum();
        var own = points.stream()
                .mapToDouble(point -> (x(point, first) - meanX) * (x(point, first) - meanX))
                .sum();
        return both / own;
    }

    private static DoubleStream steps(List<Point> points) {
        return IntStream.range(1, points.size()).mapToDouble(index -> {
            var from = points.get(index - 1);
            var to = points.get(index);
            return to.percent().subtract(from.percent()).doubleValue() / ChronoUnit.DAYS.between(from.day(), to.day());
        });
    }

    private static long x(Point point, LocalDate first) {
        return ChronoUnit.DAYS.between(first, point.day());
    }

    private static @Nullable LocalDate reached(Point last, double slope) {
        if (slope <= 0) {
            return null;
        }
        // a hair of rounding makes no day more
        var days = Math.ceil((100 - last.percent().doubleValue()) / slope - 1e-6);
        return days > YEARS * 365.25 ? null : last.day().plusDays((long) days);
    }
}
