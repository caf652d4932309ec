package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 合并单元格: an area that shows the value of its first cell.
 *
 * @param firstRow as the spreadsheet shows it, from 1 on
 * @param firstColumn from 0 on
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** People merge heads and what stands before several rows; nobody fills in more cells than this. */
    private static final int MOST = 200_000;

    /** The rows as they look: each cell of an area holds what its first cell does. */
    static List<SheetRow> spread(List<SheetRow> rows, List<MergedCells> areas, int columns) {
        var numbers = rows.stream().map(SheetRow::number).toList();
        var cells = new ArrayList<Map<Integer, String>>();
        rows.forEach(row -> cells.add(new HashMap<>(row.cells())));
        var filled = 0;
        for (var area : areas) {
            var from = position(numbers, area.firstRow);
            var text = from < rows.size() && rows.get(from).number() == area.firstRow
                    ? rows.get(from).text(area.firstColumn)
                    : "";
            for (var at = from; !text.isEmpty() && at < rows.size() && numbers.get(at) <= area.lastRow; at++) {
                for (var column = area.firstColumn; column <= Math.min(area.lastColumn, columns - 1); column++) {
                    cells.get(at).putIfAbsent(column, text);
                    if (++filled > MOST) {
                        throw new Refused(WorkbookRefusal.TOO_LARGE);
                    }
                }
            }
        }
        var spread = new ArrayList<SheetRow>();
        for (var at = 0; at < rows.size(); at++) {
            spread.add(new SheetRow(numbers.get(at), cells.get(at)));
        }
        return spread;
    }

    /** Where the row stands, or the first behind it. */
    private static int position(List<Integer> numbers, int row) {
        var found = Collections.binarySearch(numbers, row);
        return found < 0 ? -found - 1 : found;
    }
}
