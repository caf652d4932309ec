package cn.hengli.grid.web;

import cn.hengli.shared.Quarter;
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

    /** An address of this site, whatever was sent: the path is ours, and what follows is its query. */
    String address() {
        var address = new StringBuilder("/ledger/town?quarter=").append(quarter == null ? "" : quarter);
        if (view != null && view.matches("[0-9a-f-]{36}")) {
            address.append("&view=").append(view);
        }
        var arranged = state.startsWith("?") ? state.substring(1) : state;
        if (!arranged.isEmpty() && arranged.matches("[\\w.%~*+:,=&!'()-]+")) {
            address.append('&').append(arranged);
        }
        return address.toString();
    }
}
