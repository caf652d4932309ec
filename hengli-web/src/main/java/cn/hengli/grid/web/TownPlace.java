package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import cn.hengli.shared.Quarter;
import java.util.ArrayList;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Where somebody stood in the grid: every form carries it, so that nobody loses the place. */
@Getter
@Setter
class TownPlace {

    private @Nullable Quarter quarter;

    /** The arrangement that was opened. */
    private @Nullable String view;

    /** How the grid was arranged, as it stood in the address. */
    private String state = "";

    @Nullable
    GridViewId viewId() {
        return isView(view) ? new GridViewId(UUID.fromString(view)) : null;
    }

    private static boolean isView(@Nullable String view) {
        return view != null && view.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** An address of this site, whatever was sent: the path is ours, and what follows is its query. */
    String address() {
        var parts = new ArrayList<String>();
        if (quarter != null) {
            parts.add("quarter=" + quarter);
        }
        if (isView(view)) {
            parts.add("view=" + view);
        }
        var arranged = state.startsWith("?") ? state.substring(1) : state;
        if (!arranged.isEmpty() && arranged.matches("[\\w.%~*+:,=&!'()-]+")) {
            parts.add(arranged);
        }
        return parts.isEmpty() ? "/ledger/town" : "/ledger/town?" + String.join("&", parts);
    }
}
