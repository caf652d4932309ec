package cn.hengli.ledger.web;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts a quarter's rows: for the town, by group and by unit. */
record Tallies(Deadline deadline) {

    private static final Comparator<Tally> MOST_MISSING_FIRST =
            Comparator.comparing(Tally::missing).thenComparing(Tally::submitted).reversed();

    Tally of(String key, String name, List<LedgerRow> rows) {
        return new Tally(key, name, Standing.of(rows, deadline));
    }

    /** In the order of the groups. */
    List<Tally> byGroup(List<LedgerRow> rows) {
        var names = new HashMap<Integer, String>();
        rows.forEach(row -> names.put(row.groupNumber(), row.groupName()));
        return tallies(Standing.by(LedgerRow::groupNumber, rows, deadline), names).stream()
                .sorted(Comparator.comparing(tally -> Integer.valueOf(tally.key())))
                .toList();
    }

    /** Whoever owes most first. */
    List<Tally> byUnit(List<LedgerRow> rows) {
        var names = new HashMap<Object, String>();
        var inOrder = rows.stream()
                .sorted(Comparator.comparingInt(LedgerRow::unitPosition))
                .toList();
        inOrder.forEach(row -> names.put(row.unit(), row.unitName()));
        return tallies(Standing.by(LedgerRow::unit, inOrder, deadline), names).stream()
                .sorted(MOST_MISSING_FIRST)
                .toList();
    }

    private static <K> List<Tally> tallies(Map<K, Standing> standings, Map<? super K, String> names) {
        var tallies = new ArrayList<Tally>();
        standings.forEach((key, standing) ->
                tallies.add(new Tally(key.toString(), Objects.requireNonNullElse(names.get(key), ""), standing)));
        return tallies;
    }
}
