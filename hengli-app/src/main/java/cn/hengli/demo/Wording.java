package cn.hengli.demo;

import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what is left open in a line of the data file, and marks every text as a sample. */
final class Wording {

    /** Stands at the end of every text of the demo. */
    static final String MARK = "（样例）";

    private static final Pattern SLOT = Pattern.compile("\\{(object|less|([\\d.]+)-([\\d.]+))\\}");

    private final String object;
    private final Random random;
    private double last;

    Wording(String object, Random random) {
        this.object = object;
        this.random = random;
    }

    String fill(String line) {
        return SLOT.matcher(line).replaceAll(slot -> Matcher.quoteReplacement(filled(slot)));
    }

    static String marked(String text) {
        return text.isEmpty() ? "" : text + MARK;
    }

    private String filled(MatchResult slot) {
        return switch (slot.group(1)) {
            case "object" -> object;
            case "less" -> whole(Math.max(1, Math.floor(last * (0.7 + 0.3 * random.nextDouble()))));
            default -> drawn(slot.group(2), slot.group(3));
        };
    }

    private String drawn(String from, String to) {
        var lowest = Double.parseDouble(from);
        var highest = Double.parseDouble(to);
        if (from.contains(".")) {
            return String.format(Locale.ROOT, "%.1f", lowest + (highest - lowest) * random.nextDouble());
        }
        last = lowest + random.nextInt((int) (highest - lowest) + 1);
        return whole(last);
    }

    private static String whole(double number) {
        return String.valueOf((long) number);
    }
}
