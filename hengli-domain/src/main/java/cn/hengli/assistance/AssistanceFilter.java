package cn.hengli.assistance;

import cn.hengli.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted.
 *
 * @param units of which one asks or is asked; null for all
 * @param text part of the thing, its details or the task's title; blank for all
 */
public record AssistanceFilter(
        @Nullable AssistanceState state,
        @Nullable Set<UnitId> units,
        String text,
        @Nullable Integer taskNumber,
        boolean overdue) {

    public static AssistanceFilter all() {
        return new AssistanceFilter(null, null, "", null, false);
    }
}
