package cn.hengli.light;

import cn.hengli.plan.TaskFacts.MilestoneFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 序时进度: the way a task is to go, from its first day to the day it is due. With milestones on the way, each of them and the end stand for an equal
 * share of the work; between them, as without them, it grows day by day.
 *
 * @param dueOn null for a task that goes on for good
 * @param milestones those in use
 */
public record Course(
        LocalDate startsOn, @Nullable LocalDate dueOn, boolean continuing, List<MilestoneFacts> milestones) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** 应达进度 at the end of a day, in percent with one decimal; nothing for a task without an end. */
    public Optional<BigDecimal> expected(LocalDate day) {
        if (continuing || dueOn == null) {
            return Optional.empty();
        }
        if (day.isBefore(startsOn)) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (!day.isBefore(dueOn)) {
            return Optional.of(WHOLE);
        }
        return Optional.of(between(points(dueOn), day));
    }

    /** Whether milestones say what is expected, and not the calendar alone. */
    public boolean isByMilestones() {
        return !continuing && dueOn != null && points(dueOn).size() > 2;
    }

    /** The first red-line milestone that was due by a day and not reached by then. */
    public Optional<MilestoneFacts> missedRedLine(LocalDate day) {
        return milestones.stream()
                .filter(MilestoneFacts::redLine)
                .filter(milestone -> !milestone.dueOn().isAfter(day))
                .filter(milestone ->
                        milestone.reachedOn() == null || milestone.reachedOn().isAfter(day))
                .min(Comparator.comparing(MilestoneFacts::dueOn));
    }

    /** The percent due at the end of each point's day; the way begins the evening before the first day. */
    private TreeMap<LocalDate, BigDecimal> points(LocalDate end) {
        var on = milestones.stream()
                .map(MilestoneFacts::dueOn)
                .filter(due -> !due.isBefore(startsOn) && due.isBefore(end))
                .sorted()
                .toList();
        var points = new TreeMap<LocalDate, BigDecimal>();
        points.put(startsOn.minusDays(1), BigDecimal.ZERO);
        for (var index = 0; index < on.size(); index++) {
            points.put(on.get(index), share(index + 1, on.size() + 1));
        }
        points.put(end, WHOLE);
        return points;
    }

    private static BigDecimal between(TreeMap<LocalDate, BigDecimal> points, LocalDate day) {
        var last = points.floorEntry(day);
        var next = points.higherEntry(day);
        var grown = next.getValue().subtract(last.getValue());
        var passed = ChronoUnit.DAYS.between(last.getKey(), day);
        var all = ChronoUnit.DAYS.between(last.getKey(), next.getKey());
        return last.getValue()
                .add(grown.multiply(BigDecimal.valueOf(passed))
                        .divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int part, int parts) {
        return WHOLE.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(parts), 6, RoundingMode.HALF_UP);
    }
}
