package cn.hengli.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** 数字: reads figures as people type them: full-width digits, a per cent sign, commas between thousands. */
public final class Figure {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,14}(\\.\\d{1,8})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,8})?");

    private static final String NUMERALS = "〇一二三四五六七八九十";
    private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九十])成(半?)");

    private Figure() {}

    /** The figure, exactly as typed; empty where the text is none. */
    public static Optional<BigDecimal> read(String typed) {
        var text = narrow(typed);
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The same for a percentage: a sign behind the figure is passed over, and tenths are taken as they are said: 五成, 七成半. */
    public static Optional<BigDecimal> readPercent(String typed) {
        var text = narrow(typed);
        var tenths = TENTHS.matcher(text);
        if (tenths.matches()) {
            var half = tenths.group(2).isEmpty() ? 0 : 5;
            return Optional.of(BigDecimal.valueOf(10L * NUMERALS.indexOf(tenths.group(1)) + half));
        }
        return read(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    /** One way of writing each figure: without zeros behind the point, as the database adds them. */
    public static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Full-width digits, points and signs as their ordinary ones; 。 stands for a point where an input method put it. Nothing
     * else is turned into digits: 10² is not 102.
     */
    private static String narrow(String typed) {
        return typed.strip()
                .codePoints()
                .map(Figure::narrow)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static int narrow(int character) {
        return switch (character) {
            case '。' -> '.';
            case '−' -> '-';
            default -> character >= '！' && character <= '～' ? character - '！' + '!' : character;
        };
    }
}
