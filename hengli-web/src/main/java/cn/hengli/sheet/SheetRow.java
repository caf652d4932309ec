package cn.hengli.sheet;

import java.util.Map;

/**
 * 行: one row of a sheet, as text.
 *
 * @param number as the spreadsheet shows it, from 1 on
 * @param cells by column, from 0 on; blank ones are left out
 */
public record SheetRow(int number, Map<Integer, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in the column, without blanks around it; empty where there is nothing. */
    public String text(int column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
