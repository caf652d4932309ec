package cn.hengli.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 责任计时: who holds an item, since which day, and how many days each of the two has held it.
 *
 * <p>Every midnight of the town is charged to whoever held the item then, so that the days of both add up to all that have passed, and none is
 * charged twice.
 *
 * @param holder null when it is over
 * @param since the day on which the holder got it, or on which it was over
 * @param days charged to each
 */
public record HoldingClock(
        @Nullable AssistanceSide holder, LocalDate since, LocalDate today, Map<AssistanceSide, Long> days) {

    /** A step as far as the clock looks at it. */
    public record Turn(Instant at, AssistanceState state) {}

    /**
     * Reads it from the steps alone.
     *
     * @param turns all of them, the first one first
     * @param zone the town's
     */
    public static HoldingClock of(List<Turn> turns, LocalDate today, ZoneId zone) {
        var days = new EnumMap<AssistanceSide, Long>(AssistanceSide.class);
        for (var side : AssistanceSide.values()) {
            days.put(side, 0L);
        }
        var since = day(turns.get(0), zone);
        @Nullable AssistanceSide holder = null;
        for (var i = 0; i < turns.size(); i++) {
            var from = day(turns.get(i), zone);
            var next = turns.get(i).state().holder();
            if (i == 0 || next != holder) {
                since = from;
                holder = next;
            }
            if (holder != null) {
                var until = i + 1 < turns.size() ? day(turns.get(i + 1), zone) : today;
                days.merge(holder, ChronoUnit.DAYS.between(from, until), Long::sum);
            }
        }
        return new HoldingClock(holder, since, today, Map.copyOf(days));
    }

    /** Such as 1 on the very day on which the holder got it. */
    public long dayNumber() {
        return ChronoUnit.DAYS.between(since, today) + 1;
    }

    public long askerDays() {
        return days.getOrDefault(AssistanceSide.ASKER, 0L);
    }

    public long askedDays() {
        return days.getOrDefault(AssistanceSide.ASKED, 0L);
    }

    private static LocalDate day(Turn turn, ZoneId zone) {
        return turn.at().atZone(zone).toLocalDate();
    }
}
