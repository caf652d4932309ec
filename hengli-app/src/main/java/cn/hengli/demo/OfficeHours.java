package cn.hengli.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 办公时间: when people in the town write in a ledger. */
record OfficeHours(ZoneId zone) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int MINUTES = 6 * 60;
    private static final int DRAWN = 4;
    private static final int LUNCH_FROM = 3 * 60 + 15;
    private static final int LUNCH = 2 * 60;

    /** Some moments between two days, both included, in order; who needs more goes on in the minutes after the last. */
    Iterator<Instant> draw(Random random, LocalDate from, LocalDate until) {
        var days = from.datesUntil(until.plusDays(1))
                .filter(OfficeHours::isWorkday)
                .toList();
        var drawn = Stream.generate(() -> moment(days, random))
                .limit(DRAWN)
                .sorted()
                .toList();
        var overtime = Stream.iterate(drawn.get(DRAWN - 1), last -> last.plusSeconds(90 + random.nextInt(900)))
                .skip(1);
        return Stream.concat(drawn.stream(), overtime).iterator();
    }

    /** The last Friday of a quarter: the office opens it before the week ends. */
    static LocalDate lastFriday(LocalDate quarterEnd) {
        return IntStream.range(0, 7)
                .mapToObj(quarterEnd::minusDays)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                .findFirst()
                .orElseThrow();
    }

    /** The day, or the first workday after it. */
    static LocalDate onWorkday(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(OfficeHours::isWorkday)
                .findFirst()
                .orElseThrow();
    }

    private Instant moment(List<LocalDate> days, Random random) {
        var minute = random.nextInt(MINUTES);
        var time = MORNING.plusMinutes(minute < LUNCH_FROM ? minute : minute + LUNCH)
                .plusSeconds(random.nextInt(60));
        return days.get(random.nextInt(days.size())).atTime(time).atZone(zone).toInstant();
    }

    private static boolean isWorkday(LocalDate day) {
        var inYear = MonthDay.from(day);
        var holiday = inYear.equals(MonthDay.of(1, 1))
                || (inYear.getMonthValue() == 10 && inYear.getDayOfMonth() <= 7)
                || inYear.equals(MonthDay.of(4, 5));
        return !WEEKEND.contains(day.getDayOfWeek()) && !holiday;
    }
}
