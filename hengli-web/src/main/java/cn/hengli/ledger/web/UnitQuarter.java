package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * 本单位本季: what a liaison has to do.
 *
 * @param units their names
 * @param returned what came back, the newest trouble first
 * @param owed what is not handed in yet, what was begun first
 */
public record UnitQuarter(Tally tally, List<String> units, List<LedgerRow> returned, List<LedgerRow> owed) {

    private static final Comparator<LedgerRow> NEWEST_TROUBLE_FIRST = Comparator.comparing(
                    (LedgerRow row) -> Objects.requireNonNullElse(row.returnedAt(), Instant.EPOCH))
            .reversed();
    private static final Comparator<LedgerRow> BEGUN_FIRST =
            Comparator.comparing(row -> row.state() == EntryState.PENDING);

    static UnitQuarter of(List<LedgerRow> rows, Tallies tallies) {
        return new UnitQuarter(
                tallies.of("", "", rows),
                rows.stream().map(LedgerRow::unitName).distinct().toList(),
                rows.stream()
                        .filter(row -> row.state() == EntryState.RETURNED)
                        .sorted(NEWEST_TROUBLE_FIRST)
                        .toList(),
                rows.stream()
                        .filter(row -> row.state() == EntryState.PENDING || row.state() == EntryState.DRAFT)
                        .sorted(BEGUN_FIRST)
                        .toList());
    }
}
