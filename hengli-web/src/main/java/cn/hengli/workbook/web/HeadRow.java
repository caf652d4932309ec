package cn.hengli.workbook.web;

import cn.hengli.sheet.MergedCells;
import cn.hengli.sheet.Sheet;
import cn.hengli.sheet.SheetRow;
import cn.hengli.workbook.SheetField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 表头: the heads of a sheet, wherever they stand: below a title, in two rows, merged across columns.
 *
 * @param heads by column
 * @param last number of the row where they end
 */
record HeadRow(Map<Integer, String> heads, int last) {

    private static final int DEEPEST = 30;
    private static final int MOST_ROWS = 3;

    static Optional<HeadRow> of(Sheet sheet) {
        var rows = sheet.spread().rows();
        var best = -1;
        var known = 1L;
        for (var at = 0; at < Math.min(DEEPEST, rows.size()); at++) {
            var found = fields(rows.get(at));
            if (found > known) {
                known = found;
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(joined(rows, best, sheet.merged()));
    }

    /** How many of our fields its heads may mean; a title merged over all columns is one. */
    private static long fields(SheetRow row) {
        return row.cells().values().stream()
                .distinct()
                .filter(text -> text.length() <= 30)
                .map(SheetField::suggested)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static HeadRow joined(List<SheetRow> rows, int best, List<MergedCells> merged) {
        var first = first(rows, best, merged);
        var last = last(rows.get(best).number(), merged);
        var heads = new HashMap<Integer, String>();
        for (var at = first; at < rows.size() && rows.get(at).number() <= last; at++) {
            rows.get(at)
                    .cells()
                    .forEach((column, text) -> heads.merge(
                            column, text, (above, below) -> above.equals(below) ? above : above + " " + below));
        }
        return new HeadRow(heads, last);
    }

    /** A cell that is merged downwards over the row begins above it. */
    private static int first(List<SheetRow> rows, int best, List<MergedCells> merged) {
        var number = rows.get(best).number();
        var begin = merged.stream()
                .filter(area -> area.firstRow() < number && area.lastRow() >= number)
                .filter(area -> number - area.firstRow() < MOST_ROWS)
                .mapToInt(MergedCells::firstRow)
                .min()
                .orElse(number);
        var first = best;
        while (first > 0 && rows.get(first - 1).number() >= begin) {
            first--;
        }
        return first;
    }

    private static int last(int number, List<MergedCells> merged) {
        return merged.stream()
                .filter(area -> area.firstRow() == number && area.lastRow() - number < MOST_ROWS)
                .mapToInt(MergedCells::lastRow)
                .max()
                .orElse(number);
    }
}
