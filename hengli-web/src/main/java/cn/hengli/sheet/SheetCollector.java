package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the rows of one sheet as they are read, and stops the reading where there are too many. */
final class SheetCollector {

    private static final char HARD_BLANK = '\u00a0';

    private final SheetLimits limits;
    private final CellBudget budget;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Map<Integer, String> cells = new LinkedHashMap<>();
    private final Set<Integer> formulas = new LinkedHashSet<>();

    SheetCollector(SheetLimits limits, CellBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    void startRow() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refused(WorkbookRefusal.TOO_SLOW);
        }
        cells.clear();
        formulas.clear();
    }

    void formula(int column) {
        if (column < limits.columns()) {
            formulas.add(column);
        }
    }

    void cell(int column, String value) {
        var text = value.replace(HARD_BLANK, ' ').strip();
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Refused(WorkbookRefusal.TOO_MANY_COLUMNS, limits.columns());
        }
        budget.spend(text.length());
        cells.put(column, text);
    }

    /** @param number as the spreadsheet shows it, from 1 on */
    void endRow(int number) {
        if (cells.isEmpty() && formulas.isEmpty()) {
            return;
        }
        if (rows.size() >= limits.rows()) {
            throw new Refused(WorkbookRefusal.TOO_MANY_ROWS, limits.rows());
        }
        rows.add(new SheetRow(number, cells, formulas));
        cells.clear();
        formulas.clear();
    }

    /** How many cells of the row are filled so far. */
    int filled() {
        return cells.size();
    }

    void merge(MergedCells area) {
        if (merged.size() >= limits.rows()) {
            throw new Refused(WorkbookRefusal.TOO_LARGE);
        }
        merged.add(area);
    }

    Sheet named(String name) {
        return new Sheet(name, rows, merged);
    }
}
