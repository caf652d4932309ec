package cn.hengli.workbook;

import cn.hengli.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * 单元格检查结果: what a cell of a file would change, or why it cannot.
 *
 * @param cell which, by {@link EntryCells}; empty for the row as a whole
 * @param source where it stands; null where no cell of the file is to blame
 * @param before what the entry holds now
 * @param after what it would hold
 * @param conflict whether somebody changed the same meanwhile, so that a person must choose
 * @param problem why it cannot; null where it can
 */
public record CellFinding(
        String cell,
        @Nullable UploadedCell source,
        String before,
        String after,
        boolean conflict,
        @Nullable Problem problem) {

    static CellFinding change(String cell, UploadedCell source, String before, String after, boolean conflict) {
        return new CellFinding(cell, source, before, after, conflict, null);
    }

    static CellFinding fault(String cell, @Nullable UploadedCell source, Problem problem) {
        return new CellFinding(cell, source, "", "", false, problem);
    }
}
