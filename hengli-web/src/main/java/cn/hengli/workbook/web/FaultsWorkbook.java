package cn.hengli.workbook.web;

import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.workbook.CellFinding;
import cn.hengli.workbook.EntryCells;
import cn.hengli.workbook.RowFinding;
import cn.hengli.workbook.WorkbookPreview;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** 退回的工作簿: the rows that were not taken, as they came, with what is wrong at each cell. */
@Component
@RequiredArgsConstructor
class FaultsWorkbook {

    private final LedgerWorkbook workbook;
    private final WorkbookPeriods periods;
    private final WorkbookWords words;
    private final Refusals refusals;

    void write(Upload upload, WorkbookPreview preview, Actor actor, HttpServletResponse response) throws IOException {
        var period =
                WorkbookPeriods.chosen(periods.all(actor), upload.quarter()).orElseThrow();
        var content = new WorkbookContent(
                period,
                words.words("workbook.faults"),
                preview.faulty().stream().map(row -> line(row, actor)).toList());
        WorkbookAnswer.begin(response, workbook.title(content) + ".xlsx");
        workbook.write(content, response.getOutputStream());
    }

    private SheetLine line(RowFinding finding, Actor actor) {
        var target = finding.match().target();
        var row = finding.row();
        return new SheetLine(
                target,
                target == null ? row.key() : target.row().entry().toString(),
                target == null ? row.version() : version(finding),
                row.task(),
                target == null ? row.unit() : target.row().unitName(),
                target == null || target.isWrittenBy(actor),
                cells(finding),
                remarks(finding));
    }

    /** A row that came without a version is from now on based on what the entry holds. */
    private static Integer version(RowFinding finding) {
        var version = finding.row().version();
        return version == null ? finding.match().revision() : version;
    }

    /** What was typed, above what the entry holds where nothing was. */
    private static Map<String, String> cells(RowFinding finding) {
        var target = finding.match().target();
        var cells = new LinkedHashMap<String, String>();
        if (target != null) {
            cells.putAll(EntryCells.of(target.content()));
        }
        finding.row().cells().forEach((cell, source) -> {
            if (finding.row().isKeyed() || !source.text().isEmpty()) {
                cells.put(cell, source.text());
            }
        });
        return cells;
    }

    private Map<String, String> remarks(RowFinding finding) {
        var remarks = new LinkedHashMap<String, String>();
        finding.faults().forEach(cell -> remarks.put(cell.cell(), said(cell)));
        return remarks;
    }

    private String said(CellFinding cell) {
        var problem = cell.problem();
        return problem == null ? "" : refusals.words(problem);
    }
}
