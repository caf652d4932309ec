package cn.hengli.unit;

import org.jspecify.annotations.Nullable;

/**
 * Which units are wanted.
 *
 * @param text part of a present or former name or of an alias, or the beginning of the initials or the pinyin; blank for all
 */
public record UnitFilter(String text, @Nullable UnitKind kind) {

    public static UnitFilter all() {
        return new UnitFilter("", null);
    }
}
