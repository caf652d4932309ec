package cn.hengli.workbook.web;

import cn.hengli.workbook.UploadedRow;
import cn.hengli.workbook.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** 同一文件的行: what several sheets of one file say of an entry is one row. */
final class KnownRows {

    private KnownRows() {}

    /**
     * Where one sheet has lost its hidden columns and another has not, a row that names the same task and unit is the same entry, as it went
     * out with the same version.
     */
    static List<UploadedRow> together(List<UploadedRow> keyed, List<UploadedRow> others) {
        var places = new HashMap<List<String>, Deque<Integer>>();
        for (var at = 0; at < keyed.size(); at++) {
            places.computeIfAbsent(named(keyed.get(at)), name -> new ArrayDeque<>())
                    .add(at);
        }
        var rows = new ArrayList<UploadedRow>();
        var taken = new HashSet<Integer>();
        for (var row : others) {
            var same = places.getOrDefault(named(row), new ArrayDeque<>()).poll();
            if (same == null) {
                rows.add(row);
            } else {
                rows.add(join(row, keyed.get(same)));
                taken.add(same);
            }
        }
        IntStream.range(0, keyed.size())
                .filter(at -> !taken.contains(at))
                .mapToObj(keyed::get)
                .forEach(rows::add);
        return rows;
    }

    /** The first says where it stands, whichever has a key says which entry it is. */
    static UploadedRow join(UploadedRow row, UploadedRow more) {
        var cells = new LinkedHashMap<>(row.cells());
        cells.putAll(more.cells());
        var key = row.isKeyed() ? row : more;
        return new UploadedRow(
                row.file(), row.sheet(), row.number(), key.key(), key.version(), row.task(), row.unit(), cells);
    }

    private static List<String> named(UploadedRow row) {
        return List.of(row.task().number(), Wording.plain(row.task().title()), Wording.plain(row.unit()));
    }
}
