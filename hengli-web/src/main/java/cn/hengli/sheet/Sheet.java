package cn.hengli.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * 工作表.
 *
 * @param rows those that are not blank, from the top
 * @param merged areas that show one value
 */
public record Sheet(String name, List<SheetRow> rows, List<MergedCells> merged) {

    private static final int COLUMNS = 16_384;

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    public Sheet(String name, List<SheetRow> rows) {
        this(name, rows, List.of());
    }

    /** The same as a reader sees it: what is merged stands in every cell of its area. */
    public Sheet spread() {
        return merged.isEmpty() ? this : new Sheet(name, MergedCells.spread(rows, merged, COLUMNS));
    }

    /** The letters by which a spreadsheet calls a column: A, B … AA. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
