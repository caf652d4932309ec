package cn.hengli.audit;

/** Makes text from outside safe to keep and to print in one line: nobody forges a second line, a colour or a name. */
public final class Printable {

    private Printable() {}

    /** The text with everything invisible written out, cut after so many characters. */
    public static String of(String text, int longest) {
        var printable = new StringBuilder();
        text.codePoints().limit(longest).forEach(character -> append(printable, character));
        if (text.codePointCount(0, text.length()) > longest) {
            printable.append('…');
        }
        return printable.toString();
    }

    private static void append(StringBuilder printable, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> printable.append("\\u%04X".formatted(character));
            default -> printable.appendCodePoint(character);
        }
    }
}
