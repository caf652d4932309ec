package cn.hengli.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * 工作表.
 *
 * @param rows those that are not blank, from the top
 */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The letters by which a spreadsheet calls a column: A, B … AA. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
