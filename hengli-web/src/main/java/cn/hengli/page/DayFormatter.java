package cn.hengli.page;

import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** Reads days as people type them: 2019-9-30, 2019.9.30, 2019/9/30, 2019年9月30日, and 9月30日 of this year; shows them as browsers want them. */
@Component
@RequiredArgsConstructor
class DayFormatter implements Formatter<LocalDate> {

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{4,5})\\s*[-./年]\\s*)?(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private final Clock clock;

    @Override
    public LocalDate parse(String typed, Locale locale) throws ParseException {
        var matcher = FORM.matcher(narrow(typed.strip()));
        if (!matcher.matches()) {
            throw new ParseException(typed, 0);
        }
        var year = matcher.group(1);
        try {
            return LocalDate.of(
                    year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new ParseException(typed, 0);
        }
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }

    /** Full-width digits and points as ordinary ones. */
    private static String narrow(String typed) {
        return typed.codePoints()
                .map(character -> character >= '！' && character <= '～' ? character - '！' + '!' : character)
                .map(character -> character == '。' ? '.' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
