package cn.hengli.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as people type them: 2020-01-10, 2020.1.10, 2020年1月10日, in figures of either width. */
public final class Days {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})日?");

    private Days() {}

    /** The day; empty where there is none, and where it is none, such as 31 February. */
    public static Optional<LocalDate> read(String typed) {
        var matcher = DAY.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
