package cn.hengli.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says days and moments as readers expect them, in the town's time; templates call it {@code times}. */
@Component("times")
@RequiredArgsConstructor
public class Times {

    private final Clock clock;
    private final MessageSource messages;

    /** Such as 2020年1月10日; empty for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : format(day, "page.format.date");
    }

    /** Such as 1月6日 10:32, with the year where it is not this one; empty for none. */
    public String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var local = at.atZone(clock.getZone());
        var thisYear = local.getYear() == LocalDate.now(clock).getYear();
        return format(local, thisYear ? "page.format.moment" : "page.format.moment.year");
    }

    /** Such as 10:32 for today, with its day for any other; empty for none. */
    public String recent(@Nullable Instant at) {
        var today = at != null && at.atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock));
        return today ? clock(at) : moment(at);
    }

    /** Such as 10:32. */
    public String clock(@Nullable Instant at) {
        return at == null ? "" : format(at.atZone(clock.getZone()), "page.format.clock");
    }

    /** For machines, as in the datetime attribute. */
    public String iso(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String format(TemporalAccessor time, String key) {
        var locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage(key, null, locale), locale)
                .format(time);
    }
}
