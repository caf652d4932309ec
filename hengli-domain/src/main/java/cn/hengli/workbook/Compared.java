package cn.hengli.workbook;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three times the same cells.
 *
 * @param base as they went out; null where nobody knows
 * @param theirs as they are kept now
 * @param mine as they came back
 */
record Compared(@Nullable Map<String, String> base, Map<String, String> theirs, Map<String, String> mine) {

    /** What the cell changes, if anything. */
    Optional<CellFinding> finding(String cell, UploadedCell source) {
        var kept = EntryCells.text(theirs, cell);
        var sent = EntryCells.text(mine, cell);
        if (EntryCells.same(sent, kept) || (base != null && EntryCells.same(sent, EntryCells.text(base, cell)))) {
            return Optional.empty();
        }
        var conflict = base == null || !EntryCells.same(kept, EntryCells.text(base, cell));
        return Optional.of(CellFinding.change(cell, source, kept, sent, conflict));
    }
}
