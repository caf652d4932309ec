package cn.hengli.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockMultipartFile;

/** A workbook as somebody has it open. */
final class Book {

    final XSSFWorkbook workbook;

    private Book(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Book of(byte[] content) {
        try {
            return new Book(new XSSFWorkbook(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of one's own. */
    static Book of(String name, String[]... rows) {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet(name);
        for (var at = 0; at < rows.length; at++) {
            var row = sheet.createRow(at);
            for (var column = 0; column < rows[at].length; column++) {
                row.createCell(column).setCellValue(rows[at][column]);
            }
        }
        return new Book(workbook);
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    XSSFCell cell(String sheet, int task, String head) {
        return (XSSFCell) row(sheet, task).getCell(column(sheet, head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    String text(String sheet, int task, String head) {
        return new DataFormatter().formatCellValue(cell(sheet, task, head));
    }

    /** Marked, as a spreadsheet does it, where the format would take it for something else. */
    Book type(int task, String head, String text) {
        cell("填报", task, head).setCellValue(text.replaceAll("_(?=x[0-9A-F]{4}_)", "_x005F$0"));
        return this;
    }

    Row row(String sheet, int task) {
        var number = column(sheet, "序号");
        return IntStream.rangeClosed(1, sheet(sheet).getLastRowNum())
                .mapToObj(sheet(sheet)::getRow)
                .filter(row ->
                        new DataFormatter().formatCellValue(row.getCell(number)).equals(String.valueOf(task)))
                .findFirst()
                .orElseThrow();
    }

    int column(String sheet, String head) {
        var heads = sheet(sheet).getRow(0);
        return IntStream.range(0, heads.getLastCellNum())
                .filter(column -> heads.getCell(column).getStringCellValue().equals(head))
                .findFirst()
                .orElseThrow();
    }

    /** The first of them, as if somebody had deleted them. */
    void loseColumns(String sheet, int count) {
        for (var row : sheet(sheet)) {
            var end = row.getLastCellNum() + count;
            for (var at = count; at < end; at++) {
                var to = row.getCell(at - count, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                var from = row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (from.getCellType() == CellType.NUMERIC) {
                    to.setCellValue(from.getNumericCellValue());
                } else {
                    to.setCellValue(from.getStringCellValue());
                }
            }
        }
    }

    MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, null, content());
    }

    byte[] content() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
