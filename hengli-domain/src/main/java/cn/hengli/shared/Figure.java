package cn.hengli.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** 数字: reads figures as people type them: full-width digits, a per cent sign, commas between thousands. */
public final class Figure {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,14}(\\.\\d{1,8})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,8})?");

    private static final String NUMERALS = "〇一二三四五六七八九十";
    /** 百分之六十五, up to a hundred. */
    private static final Pattern HUNDREDTHS = Pattern.compile("百分之(?:(百)|([一二三四五六七八九])?(十)?([一二三四五六七八九])?)");

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

    /** Whether a figure in this unit of measure is a percentage. */
    public static boolean isPercent(String unitOfMeasure) {
        return narrow(unitOfMeasure).equals("%");
    }

    /** The same for a percentage: a sign beside the figure is passed over, and parts are taken as they are said: 五成, 七成半, 百分之六十五. */
    public static Optional<BigDecimal> readPercent(String typed) {
        var text = narrow(typed);
        var tenths = TENTHS.matcher(text);
        if (tenths.matches()) {
            var half = tenths.group(2).isEmpty() ? 0 : 5;
            return Optional.of(BigDecimal.valueOf(10L * NUMERALS.indexOf(tenths.group(1)) + half));
        }
        if (text.startsWith("百分之")) {
            return said(text).or(() -> read(text.substring(3)));
        }
        return read(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    private static Optional<BigDecimal> said(String text) {
        var parts = HUNDREDTHS.matcher(text);
        if (!parts.matches() || text.length() == 3) {
            return Optional.empty();
        }
        if (parts.group(1) != null) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        if (parts.group(3) == null && parts.group(2) != null && parts.group(4) != null) {
            return Optional.empty();
        }
        var tens = parts.group(3) == null ? 0 : parts.group(2) == null ? 1 : NUMERALS.indexOf(parts.group(2));
        var ones = parts.group(4) != null ? parts.group(4) : parts.group(3) == null ? parts.group(2) : null;
        return Optional.of(BigDecimal.valueOf(10L * tens + (ones == null ? 0 : NUMERALS.indexOf(ones))));
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
