package cn.hengli.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Excel wrote until 2007, and WPS writes still. */
class OldWorkbookTest {

    private final WorkbookReader reader = new WorkbookReader();

    @AfterEach
    void stop() {
        reader.destroy();
    }

    @Test
    void readsEverySheetAsTheNewFormatIsRead() throws IOException {
        var sheets = read(workbook(workbook -> {
            var sheet = workbook.createSheet("填报");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("第一行\n第二行𠮷");
            row.createCell(1).setCellValue(13_800_138_000d);
            row.createCell(2).setCellValue(0.55);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.getCell(2).setCellStyle(percent);
            row.createCell(3).setCellValue(LocalDate.of(2020, 1, 6));
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellFormula("\"甲\"&\"乙\"");
            row.createCell(5).setCellFormula("6*7");
            row.createCell(6).setCellFormula("1=1");
            row.createCell(7).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(8).setCellValue(true);
            sheet.createRow(9).createCell(0).setCellValue("合并");
            sheet.getRow(9).setZeroHeight(true);
            sheet.createRow(10).createCell(1).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(9, 10, 0, 0));
            workbook.createSheet("空");
            workbook.createSheet("指标").createRow(0).createCell(0).setCellValue("末");
        }));
        assertThat(sheets).extracting(Sheet::name).containsExactly("填报", "空", "指标");
        var row = sheets.get(0).rows().get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8))
                .extracting(row::text)
                .containsExactly(
                        "第一行\n第二行𠮷", "13800138000", "55%", "2020-01-06", "甲乙", "42", "TRUE", "ERROR:#DIV/0!", "TRUE");
        assertThat(sheets.get(0).rows()).extracting(SheetRow::number).containsExactly(3, 10, 11);
        assertThat(sheets.get(0).spread().rows().get(2).text(0)).isEqualTo("合并");
        assertThat(sheets.get(1).rows()).isEmpty();
        assertThat(sheets.get(2).rows().get(0).text(0)).isEqualTo("末");
    }

    @Test
    void keepsTheLimits() throws IOException {
        refuses(
                WorkbookRefusal.TOO_MANY_COLUMNS,
                workbook(workbook ->
                        workbook.createSheet("表").createRow(0).createCell(255).setCellValue("x")));
        refuses(WorkbookRefusal.TOO_MANY_ROWS, workbook(workbook -> {
            var sheet = workbook.createSheet("表");
            for (var at = 0; at < 60_000; at++) {
                sheet.createRow(at).createCell(0).setCellValue(at);
            }
        }));
    }

    @Test
    void refusesMacrosPasswordsAndOtherDocuments() throws IOException {
        refuses(WorkbookRefusal.ENCRYPTED, encrypted());
        refuses(WorkbookRefusal.MACROS, container("Workbook", "_VBA_PROJECT_CUR"));
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, container("WordDocument", "1Table"));
        refuses(WorkbookRefusal.OLD_FORMAT, container("Book", "x"));
        refuses(WorkbookRefusal.DAMAGED, container("Workbook", "x"));
    }

    private List<Sheet> read(byte[] content) throws IOException {
        return reader.read(new ByteArrayInputStream(content), SheetLimits.TYPED);
    }

    private void refuses(WorkbookRefusal reason, byte[] content) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().get(0).reason())
                .isEqualTo(reason));
    }

    private static byte[] workbook(Consumer<HSSFWorkbook> fill) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return workbook(workbook ->
                    workbook.createSheet("表").createRow(0).createCell(0).setCellValue("x"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] container(String... streams) throws IOException {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            for (var stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
