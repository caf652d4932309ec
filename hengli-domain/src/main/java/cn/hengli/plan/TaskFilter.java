package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a plan are wanted.
 *
 * @param text part of the title or a measure, or the number; blank for all
 * @param group number of the action group
 * @param unit that leads or supports, by itself or in a collective
 * @param role in which the unit is meant
 */
public record TaskFilter(
        String text,
        @Nullable Integer group,
        @Nullable UnitId unit,
        @Nullable AssignmentRole role,
        @Nullable Boolean continuing) {

    public static TaskFilter all() {
        return new TaskFilter("", null, null, null, null);
    }
}
