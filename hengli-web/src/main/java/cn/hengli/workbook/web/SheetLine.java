package cn.hengli.workbook.web;

import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.shared.Actor;
import cn.hengli.workbook.EntryCells;
import cn.hengli.workbook.UploadedRow.TaskWords;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 工作簿的一行: an entry as it goes out.
 *
 * @param target null where nobody knows which entry it is: it then goes back as it came
 * @param key of the entry; empty where it is not known
 * @param cells by {@link EntryCells}
 * @param remarks what is wrong, by cell; under an empty name what is wrong with the whole row
 */
record SheetLine(
        @Nullable QuarterSheetRow target,
        String key,
        @Nullable Integer version,
        TaskWords task,
        String unit,
        boolean writable,
        Map<String, String> cells,
        Map<String, String> remarks) {

    static SheetLine of(QuarterSheetRow target, Actor actor, boolean open) {
        var row = target.row();
        return new SheetLine(
                target,
                row.entry().toString(),
                row.revision(),
                new TaskWords(String.valueOf(row.taskNumber()), row.taskTitle()),
                row.unitName(),
                open && target.isWrittenBy(actor),
                EntryCells.of(target.content()),
                Map.of());
    }

    String text(String cell) {
        return cells.getOrDefault(cell, "");
    }
}
