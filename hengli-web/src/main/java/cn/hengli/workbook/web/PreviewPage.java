package cn.hengli.workbook.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.shared.Problem;
import cn.hengli.sheet.Sheet;
import cn.hengli.workbook.CellFinding;
import cn.hengli.workbook.EntryCells;
import cn.hengli.workbook.RowFinding;
import cn.hengli.workbook.UploadedCell;
import cn.hengli.workbook.WorkbookPreview;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 预览页: what an upload would change, put into words. */
@Component
@RequiredArgsConstructor
class PreviewPage {

    /** So many faults are read; the rest is in the workbook that goes back. */
    private static final int MOST = 200;

    private final WorkbookWords words;
    private final Refusals refusals;

    /** A row that would be saved. */
    record Row(String title, String unit, String place, String by, List<Cell> cells) {}

    /** A cell that would change, or of which a person must choose. */
    record Cell(String head, String before, String after, boolean conflict, String choice, boolean formula) {}

    /**
     * What is wrong, and where.
     *
     * @param also how many changes of the same row are not saved for it; told at the row's first fault
     */
    record Fault(String file, String sheet, String cell, String value, String title, String words, int also) {}

    List<Row> rows(WorkbookPreview preview) {
        return preview.good().stream().map(this::row).toList();
    }

    /** How many are not shown. */
    int unshown(WorkbookPreview preview) {
        return Math.max(0, (int) faultCount(preview) - MOST);
    }

    long faultCount(WorkbookPreview preview) {
        return preview.faulty().stream().mapToLong(row -> row.faults().size()).sum();
    }

    List<Fault> faults(WorkbookPreview preview) {
        return preview.faulty().stream()
                .flatMap(row -> row.faults().stream().map(cell -> fault(row, cell)))
                .limit(MOST)
                .toList();
    }

    private Row row(RowFinding finding) {
        var target = finding.match().target();
        var row = finding.row();
        return new Row(
                target == null
                        ? ""
                        : target.row().taskNumber() + "　" + target.row().taskTitle(),
                target == null ? "" : target.row().unitName(),
                words.words("workbook.place.row", row.file(), row.sheet(), row.number()),
                row.isKeyed()
                        ? ""
                        : words.words("workbook.by." + finding.match().by()),
                finding.changes().stream().map(cell -> cell(finding, cell)).toList());
    }

    private Cell cell(RowFinding finding, CellFinding cell) {
        return new Cell(
                head(finding, cell.cell()),
                words.shown(cell.cell(), cell.before()),
                words.shown(cell.cell(), cell.after()),
                cell.conflict(),
                finding.choice(cell.cell()),
                cell.source() != null && cell.source().formula());
    }

    /** An indicator is called by its name. */
    private String head(RowFinding finding, String cell) {
        var target = finding.match().target();
        if (target == null) {
            return words.head(cell);
        }
        return target.indicators().stream()
                .filter(indicator -> cell.equals(EntryCells.of(indicator.id())))
                .map(IndicatorFacts::name)
                .findFirst()
                .orElseGet(() -> words.head(cell));
    }

    private Fault fault(RowFinding finding, CellFinding cell) {
        var row = finding.row();
        var source = cell.source();
        return new Fault(
                row.file(),
                source == null ? row.sheet() : source.sheet(),
                place(source, row.number()),
                source == null ? "" : source.text(),
                title(finding),
                said(cell.problem()),
                finding.faults().get(0).equals(cell) ? finding.changes().size() : 0);
    }

    /** As the plan calls it, whatever was typed over; else as it was typed. */
    private static String title(RowFinding finding) {
        var target = finding.match().target();
        var typed = finding.row().task();
        return target == null
                ? (typed.number() + " " + typed.title()).strip()
                : target.row().taskNumber() + " " + target.row().taskTitle();
    }

    private String said(@Nullable Problem problem) {
        return problem == null ? "" : refusals.words(problem);
    }

    private String place(@Nullable UploadedCell source, int row) {
        return source == null
                ? words.words("workbook.place.number", row)
                : Sheet.letters(source.column()) + source.row();
    }
}
