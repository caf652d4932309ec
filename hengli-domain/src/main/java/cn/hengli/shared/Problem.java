package cn.hengli.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param field the command's component it stands at; null when it concerns the whole
 * @param arguments what the words name: numbers, dates, titles
 */
public record Problem(@Nullable String field, Reason reason, List<Object> arguments) {

    public static Problem of(Reason reason, Object... arguments) {
        return new Problem(null, reason, List.of(arguments));
    }

    public static Problem at(String field, Reason reason, Object... arguments) {
        return new Problem(field, reason, List.of(arguments));
    }
}
