package cn.hengli.unit.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type, without the blanks around it. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return orBlank(typed).strip();
    }

    /** Each line once; blank ones are left out. */
    static List<String> lines(@Nullable String typed) {
        return orBlank(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Capitals and wide gaps are forgiven. */
    static String pinyin(@Nullable String typed) {
        return line(typed).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static @Nullable String orNone(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }

    static String orBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
