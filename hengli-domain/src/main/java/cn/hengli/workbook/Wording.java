package cn.hengli.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** 用字: what people write in one way and another, told by what it has in common: no blanks, no punctuation, no full width. */
public final class Wording {

    private Wording() {}

    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a database can be asked for it: no half characters, and nothing that nobody types. */
    static boolean isKept(String text) {
        return text.codePoints()
                .noneMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE);
    }

    /** The figures in it, as of 第１２项; empty where there are none or several. */
    static String figures(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFKC).split("[^0-9]+");
        var found = "";
        for (var part : parts) {
            if (!part.isEmpty()) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = part;
            }
        }
        return found;
    }
}
