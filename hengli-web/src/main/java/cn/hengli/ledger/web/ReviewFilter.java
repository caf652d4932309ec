package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.shared.Quarter;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which entries stand in the queue; it stands in the address, and in every form so that nobody loses the place. */
@Getter
@Setter
class ReviewFilter {

    private @Nullable Quarter quarter;

    /** What waits for the office, unless another state is asked for; null is every state. */
    private @Nullable EntryState state = EntryState.SUBMITTED;

    private @Nullable UUID unit;
    private @Nullable Integer group;

    boolean lets(LedgerRow row) {
        return (state == null || row.state() == state)
                && (unit == null || row.unit().value().equals(unit))
                && (group == null || row.groupNumber() == group);
    }

    public boolean isNarrowed() {
        return state != EntryState.SUBMITTED || unit != null || group != null;
    }

    /** Where the queue stands with this entry beside it; with none, its first is shown. */
    public String address(@Nullable LedgerEntryId entry) {
        var address = UriComponentsBuilder.fromPath("/review");
        if (quarter != null) {
            address.queryParam("quarter", quarter);
        }
        if (state != EntryState.SUBMITTED) {
            address.queryParam("state", state == null ? "" : state);
        }
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (group != null) {
            address.queryParam("group", group);
        }
        if (entry != null) {
            address.queryParam("entry", entry);
        }
        return address.toUriString();
    }
}
