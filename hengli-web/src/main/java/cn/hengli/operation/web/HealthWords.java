package cn.hengli.operation.web;

import cn.hengli.page.Times;
import java.time.Instant;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says sizes and the names of parts as readers expect them; templates call it as {@code @healthWords}. */
@Component("healthWords")
@RequiredArgsConstructor
class HealthWords {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final double STEP = 1024;

    private final MessageSource messages;
    private final Times times;

    /** Such as 1.5 GB; what is no number stays as it is. */
    public String size(Object bytes) {
        try {
            return inUnits(Double.parseDouble(String.valueOf(bytes)));
        } catch (NumberFormatException e) {
            return String.valueOf(bytes);
        }
    }

    /** Of what is written for machines. */
    public String moment(String at) {
        return times.moment(Instant.parse(at));
    }

    /** Its state in words; a word of its own stays as it is. */
    public String status(String status) {
        return words("access.health.status." + status, status);
    }

    /** The name of a part, or of something it tells; what nobody has named stays as it is. */
    public String name(String name) {
        return words("access.health.name." + name, name);
    }

    private static String inUnits(double bytes) {
        var unit = 0;
        var size = bytes;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
    }

    private String words(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
