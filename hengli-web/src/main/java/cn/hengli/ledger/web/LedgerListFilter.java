package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Quarter;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which rows of my own ledger are wanted; it stands in the address. */
@Getter
@Setter
class LedgerListFilter {

    private @Nullable Quarter quarter;
    private @Nullable EntryState state;
    private @Nullable AssignmentRole role;
    private String unit = "";
    private String q = "";

    boolean lets(LedgerRow row) {
        return (state == null || row.state() == state)
                && (role == null || row.role() == role)
                && (unit.isEmpty() || row.unit().toString().equals(unit))
                && (row.taskTitle().contains(q.strip())
                        || row.progress().contains(q.strip())
                        || Integer.toString(row.taskNumber()).equals(q.strip()));
    }

    public boolean isNarrowed() {
        return state != null || role != null || !unit.isEmpty() || !q.isBlank();
    }
}
