package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one sheet as they are read, and stops the reading where there are too many. */
final class SheetCollector implements SheetContentsHandler {

    private static final char HARD_BLANK = '\u00a0';

    private final SheetLimits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Integer, String> cells = new LinkedHashMap<>();

    SheetCollector(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public void startRow(int rowNum) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refused(WorkbookRefusal.TOO_SLOW);
        }
        cells.clear();
    }

    @Override
    public void cell(@Nullable String cellReference, @Nullable String formattedValue, @Nullable XSSFComment comment) {
        // a comment without a cell has no value, and what has no address stands behind what was there before
        var text = formattedValue == null
                ? ""
                : formattedValue.replace(HARD_BLANK, ' ').strip();
        if (text.isEmpty()) {
            return;
        }
        var column = cellReference == null ? cells.size() : new CellReference(cellReference).getCol();
        if (column >= limits.columns()) {
            throw new Refused(WorkbookRefusal.TOO_MANY_COLUMNS, limits.columns());
        }
        cells.put(column, text);
    }

    @Override
    public void endRow(int rowNum) {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() >= limits.rows()) {
            throw new Refused(WorkbookRefusal.TOO_MANY_ROWS, limits.rows());
        }
        rows.add(new SheetRow(rowNum + 1, cells));
    }

    Sheet named(String name) {
        return new Sheet(name, rows);
    }
}
