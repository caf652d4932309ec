package cn.hengli.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.Refused;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people bring, by mistake and on purpose. */
class WorkbookReaderTest {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long MOST_MEMORY = 8L << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final WorkbookReader reader = new WorkbookReader();

    @AfterEach
    void stop() {
        reader.destroy();
    }

    @Test
    void readsWhatStandsInTheCellsWithItsPlace() throws IOException {
        var sheets = read(workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("账号");
            var row = sheet.createRow(4);
            row.createCell(1).setCellValue("\u3000 村头村\u00a0 ");
            row.createCell(3).setCellValue("   ");
        }));
        assertThat(sheets).extracting(Sheet::name).containsExactly("表");
        assertThat(sheets.get(0).rows()).extracting(SheetRow::number).containsExactly(1, 5);
        var last = sheets.get(0).rows().get(1);
        assertThat(last.text(1)).isEqualTo("村头村");
        assertThat(last.text(0)).isEmpty();
        assertThat(last.cells()).hasSize(1);
        assertThat(Sheet.letters(27)).isEqualTo("AB");
    }

    @Test
    void writesNumbersAndDaysOutWhateverTheirFormat() throws IOException {
        var row = read(workbook(sheet -> {
                    var styles = sheet.getWorkbook();
                    var percent = styles.createCellStyle();
                    percent.setDataFormat(styles.createDataFormat().getFormat("0%"));
                    var day = styles.createCellStyle();
                    day.setDataFormat(styles.createDataFormat().getFormat("m/d/yy"));
                    var cells = sheet.createRow(0);
                    cells.createCell(0).setCellValue(13_800_138_000d);
                    cells.createCell(1).setCellValue(0.1 + 0.2);
                    cells.createCell(2).setCellValue(0.55);
                    cells.getCell(2).setCellStyle(percent);
                    cells.createCell(3).setCellValue(LocalDate.of(2020, 1, 6));
                    cells.getCell(3).setCellStyle(day);
                    cells.createCell(4).setCellValue("0769");
                    cells.createCell(5).setCellValue(true);
                }))
                .get(0)
                .rows()
                .get(0);
        assertThat(List.of(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)))
                .containsExactly("13800138000", "0.3", "55%", "2020-01-06", "0769", "TRUE");
    }

    @Test
    void takesTheValueThatWasKeptWithAFormula() throws IOException {
        var row = read(workbook(sheet -> {
                    var cell = sheet.createRow(0).createCell(0);
                    cell.setCellFormula("6*7");
                    cell.setCellValue(42);
                }))
                .get(0)
                .rows()
                .get(0);
        assertThat(row.text(0)).isEqualTo("42");
    }

    @Test
    void readsHiddenRowsAndTheFirstOfMergedCells() throws IOException {
        var rows = read(workbook(sheet -> {
                    sheet.createRow(0).createCell(0).setCellValue("一");
                    sheet.createRow(1).createCell(0).setCellValue("二");
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                }))
                .get(0)
                .rows();
        assertThat(rows).extracting(row -> row.text(0)).containsExactly("一", "二");
        assertThat(rows.get(0).cells()).hasSize(1);
    }

    @Test
    void spreadsWhatIsMergedWhereThatIsAskedFor() throws IOException {
        var sheet = read(workbook(sheet0 -> {
                    sheet0.createRow(0).createCell(0).setCellValue("指标");
                    sheet0.createRow(1).createCell(1).setCellValue("目标");
                    sheet0.createRow(2).createCell(1).setCellValue("5");
                    sheet0.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                    sheet0.addMergedRegion(new CellRangeAddress(4, 16_000, 0, 16_000));
                }))
                .get(0);
        assertThat(sheet.merged()).hasSize(2);
        assertThat(sheet.rows().get(1).text(0)).isEmpty();
        assertThat(sheet.spread().rows()).extracting(row -> row.text(0)).containsExactly("指标", "指标", "");
        assertThat(sheet.spread().rows().get(1).text(1)).isEqualTo("目标");
    }

    @Test
    void namesWhatIsWrongWithAFile() throws Exception {
        refuses(WorkbookRefusal.EMPTY, new byte[0]);
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4});
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, "<html><table><tr><td>x".getBytes(StandardCharsets.UTF_8));
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, zip("hello.txt", "hello"));
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, zip("inner.xlsx", "PK\u0003\u0004"));
        refuses(WorkbookRefusal.ENCRYPTED, encrypted());
        refuses(WorkbookRefusal.MACROS, withMacros());
        var whole = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("x"));
        for (var part : List.of(4, 30, whole.length / 2, whole.length - 30)) {
            assertThatThrownBy(() -> read(Arrays.copyOf(whole, part)))
                    .as("cut after %d bytes", part)
                    .isInstanceOf(Refused.class);
        }
        refuses(WorkbookRefusal.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesABombFastAndFlat() throws Exception {
        var bomb = withSheet(out -> {
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (var i = 0; i < 600; i++) {
                out.write(blanks);
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        refusesSoon(WorkbookRefusal.TOO_LARGE, bomb);
        assertThat(allocatedWhileRefusing(bomb)).isLessThan(MOST_MEMORY);
    }

    /** What the reader's two threads asked the heap for, whatever was collected meanwhile. */
    private long allocatedWhileRefusing(byte[] content) {
        // by the second reading both threads are there
        assertThatThrownBy(() -> read(content)).isInstanceOf(Refused.class);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var readers = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("workbook-reader"))
                .mapToLong(Thread::getId)
                .toArray();
        assertThat(readers).hasSize(2);
        var before = Arrays.stream(threads.getThreadAllocatedBytes(readers)).sum();
        assertThatThrownBy(() -> read(content)).isInstanceOf(Refused.class);
        var allocated = Arrays.stream(threads.getThreadAllocatedBytes(readers)).sum() - before;
        assertThat(allocated).isPositive();
        return allocated;
    }

    @Test
    void refusesAMillionRowsAndThousandsOfColumns() throws Exception {
        refusesSoon(WorkbookRefusal.TOO_MANY_ROWS, withSheet(out -> {
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            for (var i = 1; i <= 100_000; i++) {
                out.write("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>"
                        .formatted(i, i, i * 7919L % 99_991)
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }));
        refuses(
                WorkbookRefusal.TOO_MANY_COLUMNS,
                workbook(sheet -> sheet.createRow(0).createCell(16_383).setCellValue("x")));
        for (var column : List.of("XFD1", "BDWGN1", "ZZZZZZZZZ1")) {
            refusesSoon(
                    WorkbookRefusal.TOO_MANY_COLUMNS,
                    withSheet(out -> out.write(sheetXml("<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(column))
                            .getBytes(StandardCharsets.UTF_8))));
        }
        refusesSoon(
                WorkbookRefusal.TOO_MANY_COLUMNS,
                withSheet(out -> out.write(sheetXml("<row r=\"1\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")
                        .getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void refusesMoreTextThanAnybodyTypesAndMoreFilesThanAWorkbookHas() throws Exception {
        var long0 = "长".repeat(30_000);
        refusesSoon(WorkbookRefusal.TOO_LARGE, workbook(sheet -> {
            for (var at = 0; at < 100; at++) {
                sheet.createRow(at).createCell(0).setCellValue(long0);
            }
        }));
        refusesSoon(WorkbookRefusal.TOO_LARGE, manyEntries());
    }

    @Test
    void readsTenThousandRows() throws IOException {
        var content = workbook(sheet -> {
            for (var at = 0; at < 10_000; at++) {
                var row = sheet.createRow(at);
                for (var column = 0; column < 10; column++) {
                    row.createCell(column).setCellValue("第" + at + "行");
                }
            }
        });
        assertThat(reader.read(new ByteArrayInputStream(content), SheetLimits.LEDGER)
                        .get(0)
                        .rows())
                .hasSize(10_000);
    }

    /** Neither grows in memory nor asks another computer for anything. */
    @Test
    void refusesDocumentTypesAndTheirEntities() throws Exception {
        try (var listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            refusesEntities(listening.getLocalPort());
            listening.setSoTimeout(200);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private void refusesEntities(int port) throws Exception {
        for (var entity : List.of(
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY x SYSTEM \"http://127.0.0.1:" + port + "/x\">",
                "<!ENTITY % x SYSTEM \"http://127.0.0.1:" + port + "/x\"> %x;",
                "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">")) {
            refusesSoon(
                    WorkbookRefusal.DAMAGED,
                    withSheet(out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE worksheet [" + entity + "]>"
                                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                    + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>"
                                    + "</sheetData></worksheet>")
                            .getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void refusesWhatTakesTooLong() throws IOException {
        var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("x"));
        var impatient = new SheetLimits(10, 10, 10, 10, Duration.ofNanos(1));
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(content), impatient))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.problems().get(0).reason())
                        .isEqualTo(WorkbookRefusal.TOO_SLOW));
    }

    private List<Sheet> read(byte[] content) throws IOException {
        return reader.read(new ByteArrayInputStream(content), SheetLimits.TYPED);
    }

    private void refuses(WorkbookRefusal reason, byte[] content) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().get(0).reason())
                .isEqualTo(reason));
    }

    private void refusesSoon(WorkbookRefusal reason, byte[] content) {
        var begin = System.nanoTime();
        refuses(reason, content);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
        return workbook(XSSFWorkbookType.XLSX, fill);
    }

    private static byte[] workbook(XSSFWorkbookType type, Consumer<XSSFSheet> fill) throws IOException {
        try (var workbook = new XSSFWorkbook(type);
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("表"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] withMacros() throws IOException {
        return workbook(
                XSSFWorkbookType.XLSM, sheet -> sheet.createRow(0).createCell(0).setCellValue("x"));
    }

    private static byte[] encrypted() throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(container)) {
                data.write(workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("x")));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String sheetXml(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static byte[] manyEntries() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook(empty -> {})));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            for (var at = 0; at < 100_000; at++) {
                to.putNextEntry(new ZipEntry("xl/media/" + at + ".bin"));
            }
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ZipOutputStream out) throws IOException;
    }

    /** A workbook whose one sheet is written by hand. */
    private static byte[] withSheet(Writing sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook(empty -> {})));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(SHEET)) {
                    sheet.to(to);
                } else {
                    from.transferTo(to);
                }
            }
        }
        return out.toByteArray();
    }
}
