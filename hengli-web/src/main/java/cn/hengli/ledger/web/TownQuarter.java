package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import java.util.List;

/**
 * 全镇本季: the quarter in one view.
 *
 * @param groups by the groups' numbers
 * @param units whoever owes most first
 * @param helpAsked entries with the office, or accepted, that ask for help
 */
public record TownQuarter(Tally tally, long tasks, List<Tally> groups, List<Tally> units, List<LedgerRow> helpAsked) {

    static TownQuarter of(List<LedgerRow> rows, Tallies tallies) {
        return new TownQuarter(
                tallies.of("", "", rows),
                rows.stream().map(LedgerRow::task).distinct().count(),
                tallies.byGroup(rows),
                tallies.byUnit(rows),
                rows.stream()
                        .filter(row -> row.state() == EntryState.SUBMITTED || row.state() == EntryState.ACCEPTED)
                        .filter(row -> !row.helpNeeded().isBlank())
                        .toList());
    }
}
