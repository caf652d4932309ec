package cn.hengli.workbook.web;

import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.workbook.EntryCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 填报表: one row an entry; in front what it is about, then what is to be filled in, behind that what was written last quarter. */
@Component
@RequiredArgsConstructor
class EntrySheetWriter {

    private static final int FIRST_CELL = 7;
    private static final int LONGEST_TEXT = 4_000;
    private static final Map<String, Integer> WIDTHS = Map.of(
            EntryCells.PROGRESS, 40,
            EntryCells.NOTHING, 16,
            EntryCells.PERCENT, 10,
            EntryCells.LIGHT, 9,
            EntryCells.PROBLEMS, 24,
            EntryCells.HELP_NEEDED, 24,
            EntryCells.NEXT_PLAN, 28,
            EntryCells.SIGNED_OFF_BY, 12);

    private final WorkbookWords words;

    void write(XSSFWorkbook workbook, WorkbookStyles styles, WorkbookContent content) {
        var sheet = workbook.createSheet(words.words("workbook.sheet.entries"));
        var table = new SheetTable(sheet, styles, columns());
        content.lines().forEach(line -> row(table, styles, line));
        table.choose(at(EntryCells.LIGHT), words.lights(), words.words("workbook.prompt.light"));
        table.number(at(EntryCells.PERCENT), "0", "100", words.words("workbook.prompt.percent"));
        table.length(at(EntryCells.NOTHING), LONGEST_TEXT, words.words("workbook.prompt.nothing"));
        for (var cell :
                List.of(EntryCells.PROGRESS, EntryCells.PROBLEMS, EntryCells.HELP_NEEDED, EntryCells.NEXT_PLAN)) {
            table.length(at(cell), LONGEST_TEXT, words.words("workbook.prompt.text"));
        }
        table.finish(
                5,
                words.words(
                        "workbook.title",
                        content.name(),
                        words.quarter(content.period().quarter())));
        table.sign(words.words("workbook.sign"), words.words("workbook.seal"));
    }

    private List<SheetColumn> columns() {
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.hidden(WorkbookMarks.ENTRY));
        columns.add(SheetColumn.hidden(WorkbookMarks.VERSION));
        columns.add(SheetColumn.shown(words.words("workbook.head.number"), 7));
        columns.add(SheetColumn.shown(words.words("workbook.head.task"), 24));
        columns.add(SheetColumn.shown(words.words("workbook.head.unit"), 13));
        columns.add(SheetColumn.shown(words.words("workbook.head.role"), 7));
        columns.add(SheetColumn.shown(words.words("workbook.head.state"), 13));
        EntryCells.ALL.forEach(cell -> columns.add(SheetColumn.shown(words.head(cell), width(cell))));
        columns.add(SheetColumn.shown(words.words("workbook.head.last.progress"), 28));
        columns.add(SheetColumn.shown(words.words("workbook.head.last.percent"), 9));
        columns.add(SheetColumn.shown(words.words("workbook.head.last.nextPlan"), 22));
        return columns;
    }

    private static int width(String cell) {
        return WIDTHS.getOrDefault(cell, 12);
    }

    private static int at(String cell) {
        return FIRST_CELL + EntryCells.ALL.indexOf(cell);
    }

    private void row(SheetTable table, WorkbookStyles styles, SheetLine line) {
        var row = table.row();
        var known = line.target();
        // where nobody knows which entry it is, that is what there is to mend
        var keys = known == null ? styles.text : styles.locked;
        table.write(row, 0, line.key(), styles.locked);
        table.write(row, 1, line.version() == null ? "" : line.version().toString(), styles.locked);
        table.figure(row, 2, line.task().number(), known == null ? styles.text : styles.lockedFigure);
        table.write(row, 3, line.task().title(), keys);
        table.write(row, 4, line.unit(), keys);
        table.write(row, 5, known == null ? "" : words.role(known.row()), styles.locked);
        table.write(row, 6, state(line), styles.locked);
        EntryCells.ALL.forEach(cell -> cell(table, styles, row, line, cell));
        last(table, styles, row, known);
        var whole = line.remarks().get("");
        if (whole != null) {
            table.note(row.getCell(3), whole);
        }
        table.fit(row);
    }

    private String state(SheetLine line) {
        var known = line.target();
        if (known == null) {
            return "";
        }
        return line.writable() ? words.state(known.row()) : words.words("workbook.locked", words.state(known.row()));
    }

    private void cell(SheetTable table, WorkbookStyles styles, XSSFRow row, SheetLine line, String cell) {
        var known = line.target();
        var open = line.writable()
                && !(cell.equals(EntryCells.PERCENT)
                        && known != null
                        && known.row().continuing()
                        && line.text(cell).isEmpty());
        var text = words.shown(cell, line.text(cell));
        if (cell.equals(EntryCells.PERCENT)) {
            table.figure(row, at(cell), text, open ? styles.figure : styles.lockedFigure);
        } else {
            table.write(row, at(cell), text, open ? styles.text : styles.locked);
        }
        var remark = line.remarks().get(cell);
        if (remark != null) {
            table.note(row.getCell(at(cell)), remark);
        }
    }

    private static void last(SheetTable table, WorkbookStyles styles, XSSFRow row, @Nullable QuarterSheetRow known) {
        var previous = known == null ? null : known.previous();
        var cells = previous == null ? Map.<String, String>of() : EntryCells.of(previous.content());
        var first = FIRST_CELL + EntryCells.ALL.size();
        table.write(row, first, cells.getOrDefault(EntryCells.PROGRESS, ""), styles.locked);
        table.figure(row, first + 1, cells.getOrDefault(EntryCells.PERCENT, ""), styles.lockedFigure);
        table.write(row, first + 2, cells.getOrDefault(EntryCells.NEXT_PLAN, ""), styles.locked);
    }
}
