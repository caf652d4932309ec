package cn.hengli.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 拼音 of a name without tones, its syllables separated by single blanks: {@code nong lin shui wu ju}; ü is written v.
 *
 * @param value the syllables
 * @param initials their first letters, by which people look up names: {@code nlswj}
 */
@Embeddable
public record Pinyin(
        @Column(name = "pinyin", nullable = false) String value,
        @Column(nullable = false) String initials) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");

    public Pinyin {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no pinyin: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    public static Pinyin of(String syllables) {
        return new Pinyin(
                syllables,
                Arrays.stream(syllables.split(" "))
                        .map(syllable -> syllable.isEmpty() ? "" : syllable.substring(0, 1))
                        .collect(Collectors.joining()));
    }

    /** All in one word, as accounts are called: {@code nonglinshuiwuju}. */
    public String joined() {
        return value.replace(" ", "");
    }
}
