package cn.hengli.workbook;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Counting;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.workbook.UploadedRow.TaskWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries as they are kept, and rows as somebody brings them. */
final class SampleRows {

    static final UnitId BUREAU = UnitId.next();
    static final UnitId VILLAGE = UnitId.next();
    static final IndicatorId PIPE = IndicatorId.next();

    private SampleRows() {}

    static QuarterSheetRow target(int task, String title, UnitId unit, EntryContent content, boolean continuing) {
        var row = new LedgerRow(
                LedgerEntryId.next(),
                3,
                TaskId.next(),
                task,
                title,
                1,
                "组",
                continuing,
                unit,
                unit.equals(BUREAU) ? "农林水务局" : "村头村",
                1,
                AssignmentRole.LEAD,
                EntryState.DRAFT,
                content.progress(),
                content.nothingToReport(),
                content.percent(),
                content.light(),
                content.helpNeeded(),
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
        var indicator = new IndicatorFacts(PIPE, "管网", "公里", null, null, null, null, null, Counting.SUM, null);
        return new QuarterSheetRow(row, content, null, null, List.of(indicator), false);
    }

    static QuarterSheetRow target(int task, String title, UnitId unit) {
        return target(task, title, unit, EntryContent.startingAt(null), false);
    }

    static EntryContent content(String progress, String problems) {
        return new EntryContent(progress, false, "", null, null, problems, "", "", "", List.of());
    }

    /** From a workbook of ours. */
    static UploadedRow keyed(QuarterSheetRow target, @Nullable Integer version, Map<String, String> cells) {
        return row(target.row().entry().toString(), version, new TaskWords("", ""), "", cells);
    }

    /** From somebody's own sheet. */
    static UploadedRow own(String number, String title, String unit) {
        return row("", null, new TaskWords(number, title), unit, Map.of(EntryCells.PROGRESS, "进展"));
    }

    private static UploadedRow row(
            String key, @Nullable Integer version, TaskWords task, String unit, Map<String, String> cells) {
        var placed = new LinkedHashMap<String, UploadedCell>();
        cells.forEach((cell, text) -> placed.put(cell, new UploadedCell(text, "填报", 2, 7)));
        return new UploadedRow("a.xlsx", "填报", 2, key, version, task, unit, placed);
    }
}
