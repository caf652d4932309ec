package cn.hengli.sheet;

import java.util.Map;
import java.util.Set;

/**
 * 行: one row of a sheet, as text.
 *
 * @param number as the spreadsheet shows it, from 1 on
 * @param cells by column, from 0 on; blank ones are left out
 * @param formulas columns whose value was reckoned, also where none was kept with it
 */
public record SheetRow(int number, Map<Integer, String> cells, Set<Integer> formulas) {

    public SheetRow {
        cells = Map.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    public SheetRow(int number, Map<Integer, String> cells) {
        this(number, cells, Set.of());
    }

    /** What stands in the column, without blanks around it; empty where there is nothing. */
    public String text(int column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isBlank() {
        return cells.isEmpty() && formulas.isEmpty();
    }
}
