package cn.hengli.workbook.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** 台账工作簿: what is to be filled in, the indicators, how to do it, and hidden behind them which quarter it is. */
@Component
@RequiredArgsConstructor
class LedgerWorkbook {

    private final EntrySheetWriter entries;
    private final IndicatorSheetWriter indicators;
    private final NotesSheetWriter notes;
    private final WorkbookWords words;

    void write(WorkbookContent content, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new WorkbookStyles(workbook);
            entries.write(workbook, styles, content);
            indicators.write(workbook, styles, content);
            notes.write(workbook, styles, content);
            mark(workbook, content);
            workbook.getProperties().getCoreProperties().setTitle(title(content));
            workbook.write(out);
        }
    }

    String title(WorkbookContent content) {
        return words.words(
                "workbook.title", content.name(), words.quarter(content.period().quarter()));
    }

    private static void mark(XSSFWorkbook workbook, WorkbookContent content) {
        var sheet = workbook.createSheet(WorkbookMarks.SHEET);
        var marks = Map.of(
                WorkbookMarks.FORMAT, WorkbookMarks.VERSION_OF_FORMAT,
                WorkbookMarks.PLAN, content.period().planCode(),
                WorkbookMarks.QUARTER, content.period().quarter().toString());
        marks.forEach((name, value) -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(name);
            row.createCell(1).setCellValue(value);
        });
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
