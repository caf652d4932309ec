package cn.hengli.extension;

import cn.hengli.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are wanted.
 *
 * @param text part of the task's title, of the reason or of the decision, or the task's number; blank for all
 * @param units who asked; null for all
 */
public record ExtensionFilter(
        String text,
        @Nullable ExtensionState state,
        @Nullable Set<UnitId> units) {

    static ExtensionFilter waiting() {
        return new ExtensionFilter("", ExtensionState.WAITING, null);
    }
}
