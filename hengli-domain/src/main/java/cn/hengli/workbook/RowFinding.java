package cn.hengli.workbook;

import cn.hengli.ledger.QuarterSheetRow;
import java.util.List;
import java.util.Objects;

/**
 * 逐行检查结果.
 *
 * @param number counts the rows of an upload from 0 on, file by file
 */
public record RowFinding(int number, UploadedRow row, RowMatch match, List<CellFinding> cells) {

    /** What comes of the row. */
    public enum Outcome {
        /** 有改动 */
        CHANGED,
        /** 没有改动 */
        UNCHANGED,
        /** 有错误 */
        FAULTY
    }

    public Outcome outcome() {
        if (!faults().isEmpty()) {
            return Outcome.FAULTY;
        }
        return cells.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    public boolean isGood() {
        return outcome() == Outcome.CHANGED;
    }

    public List<CellFinding> faults() {
        return cells.stream().filter(cell -> cell.problem() != null).toList();
    }

    /** What changes, conflicts among it. */
    public List<CellFinding> changes() {
        return cells.stream().filter(cell -> cell.problem() == null).toList();
    }

    public boolean hasConflicts() {
        return cells.stream().anyMatch(CellFinding::conflict);
    }

    public boolean isMatched() {
        return match.target() != null;
    }

    QuarterSheetRow target() {
        return Objects.requireNonNull(match.target());
    }

    /** How a choice of this row's cell is called. */
    public String choice(String cell) {
        return number + ":" + cell;
    }
}
