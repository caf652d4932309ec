package cn.hengli.workbook.web;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.workbook.EntryCells;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 指标表: one row for each indicator of an entry. */
@Component
@RequiredArgsConstructor
class IndicatorSheetWriter {

    private static final int ACTUAL = 10;

    private final WorkbookWords words;

    void write(XSSFWorkbook workbook, WorkbookStyles styles, WorkbookContent content) {
        var sheet = workbook.createSheet(words.words("workbook.sheet.indicators"));
        var table = new SheetTable(sheet, styles, columns());
        for (var line : content.lines()) {
            var target = line.target();
            if (target != null) {
                target.indicators().forEach(indicator -> row(table, styles, line, target, indicator));
            }
        }
        table.number(ACTUAL, "0", null, words.words("workbook.prompt.actual"));
        table.finish(
                6,
                words.words(
                        "workbook.title",
                        content.name(),
                        words.quarter(content.period().quarter())));
    }

    private List<SheetColumn> columns() {
        return List.of(
                SheetColumn.hidden(WorkbookMarks.ENTRY),
                SheetColumn.hidden(WorkbookMarks.VERSION),
                SheetColumn.hidden(WorkbookMarks.INDICATOR),
                SheetColumn.shown(words.words("workbook.head.number"), 7),
                SheetColumn.shown(words.words("workbook.head.task"), 34),
                SheetColumn.shown(words.words("workbook.head.unit"), 16),
                SheetColumn.shown(words.words("workbook.head.indicator"), 40),
                SheetColumn.shown(words.words("workbook.head.measure"), 10),
                SheetColumn.shown(words.words("workbook.head.target"), 14),
                SheetColumn.shown(words.words("workbook.head.last.actual"), 14),
                SheetColumn.shown(words.words("workbook.head.actual"), 16));
    }

    private static void row(
            SheetTable table, WorkbookStyles styles, SheetLine line, QuarterSheetRow target, IndicatorFacts indicator) {
        var row = table.row();
        table.write(row, 0, line.key(), styles.locked);
        table.write(row, 1, String.valueOf(line.version()), styles.locked);
        table.write(row, 2, indicator.id().toString(), styles.locked);
        table.figure(row, 3, line.task().number(), styles.lockedFigure);
        table.write(row, 4, line.task().title(), styles.locked);
        table.write(row, 5, line.unit(), styles.locked);
        table.write(row, 6, indicator.name(), styles.locked);
        table.write(row, 7, indicator.unitOfMeasure(), styles.locked);
        var wanted = indicator.target();
        table.figure(row, 8, wanted == null ? "" : wanted.stripTrailingZeros().toPlainString(), styles.lockedFigure);
        var previous = target.previous();
        table.figure(row, 9, previous == null ? "" : actual(previous.content(), indicator.id()), styles.lockedFigure);
        var cell = EntryCells.of(indicator.id());
        table.figure(row, ACTUAL, line.text(cell), line.writable() ? styles.figure : styles.lockedFigure);
        note(table, row.getCell(ACTUAL), line.remarks().get(cell));
        table.fit(row);
    }

    private static void note(SheetTable table, XSSFCell cell, @Nullable String remark) {
        if (remark != null) {
            table.note(cell, remark);
        }
    }

    private static String actual(EntryContent content, IndicatorId indicator) {
        return content.actuals().stream()
                .filter(each -> each.indicator().equals(indicator))
                .map(EntryCells::text)
                .findFirst()
                .orElse("");
    }
}
