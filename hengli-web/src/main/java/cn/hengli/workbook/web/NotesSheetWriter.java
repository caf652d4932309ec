package cn.hengli.workbook.web;

import cn.hengli.page.Times;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** 填写说明: what to do with the workbook, in the language it went out in. */
@Component
@RequiredArgsConstructor
class NotesSheetWriter {

    private static final int WIDTH = 110 * 256;
    private static final List<String> NOTES = List.of(
            "white",
            "lines",
            "nothing",
            "percent",
            "light",
            "actual",
            "blank",
            "columns",
            "back",
            "conflict",
            "secret");

    private final WorkbookWords words;
    private final Times times;

    void write(XSSFWorkbook workbook, WorkbookStyles styles, WorkbookContent content) {
        var sheet = workbook.createSheet(words.words("workbook.sheet.notes"));
        sheet.setColumnWidth(0, WIDTH);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(words.words(
                "workbook.title", content.name(), words.quarter(content.period().quarter())));
        title.setCellStyle(styles.head);
        var due = sheet.createRow(1).createCell(0);
        due.setCellValue(words.words("ledger.due", times.day(content.period().dueOn())));
        due.setCellStyle(styles.plain);
        for (var note : NOTES) {
            var cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
            cell.setCellValue(words.words("workbook.note." + note));
            cell.setCellStyle(styles.plain);
        }
        SheetTable.onPagesOneWide(sheet, PrintSetup.A4_PAPERSIZE);
    }
}
