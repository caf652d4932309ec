package cn.hengli.plan;

import cn.hengli.unit.Meant;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a plan are wanted.
 *
 * @param text part of the title or a measure, or the number; blank for all
 * @param group number of the action group
 * @param parties of whom one leads or supports, by itself or in a collective; null for all
 * @param role in which they are meant
 */
public record TaskFilter(
        String text,
        @Nullable Integer group,
        @Nullable Meant parties,
        @Nullable AssignmentRole role,
        @Nullable Boolean continuing) {

    public static TaskFilter all() {
        return new TaskFilter("", null, null, null, null);
    }
}
