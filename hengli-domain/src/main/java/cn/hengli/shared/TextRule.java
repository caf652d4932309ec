package cn.hengli.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What typed text must be like to be kept: not longer than agreed, and without characters that no database or page can show.
 *
 * @param longest in characters as people count them: an emoji is one
 * @param required whether blank text is refused
 * @param lines whether it may have several lines
 */
public record TextRule(int longest, boolean required, boolean lines) {

    public static TextRule line(int longest) {
        return new TextRule(longest, true, false);
    }

    public static TextRule text(int longest) {
        return new TextRule(longest, true, true);
    }

    public TextRule optional() {
        return new TextRule(longest, false, lines);
    }

    /** Adds what is wrong with the text, at the field. */
    public void check(String field, @Nullable String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            if (required) {
                problems.add(Problem.at(field, TextRefusal.MISSING));
            }
            return;
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            problems.add(Problem.at(field, TextRefusal.FORBIDDEN_CHARACTER));
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add(Problem.at(field, TextRefusal.TOO_LONG, longest, length));
        }
    }

    private boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !lines || "\n\r\t".indexOf(character) < 0;
            // half of a character outside the basic plane
            case Character.SURROGATE -> true;
            case Character.FORMAT -> !lines && isDirection(character);
            default -> false;
        };
    }

    /** Marks that turn the direction of writing make one name look like another. */
    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
