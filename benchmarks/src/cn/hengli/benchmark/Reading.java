package cn.hengli.benchmark;

import cn.hengli.sheet.SheetLimits;
import cn.hengli.sheet.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;

/** A workbook of 10,000 rows read by the program's own reader, with its limits, and by the bare library, by turns in the same process. */
final class Reading {

    static final String STEP = "reading";
    static final String OURS = "the program's reader";
    static final String BARE = "the bare library";

    private static final int ROWS = 10_000;
    private static final int COLUMNS = 12;
    private static final int WARM = 3;
    private static final long MB = 1 << 20;

    private final Settings settings;
    private final Samples samples;

    Reading(Settings settings, Samples samples) {
        this.settings = settings;
        this.samples = samples;
    }

    private interface Reader {
        int rows(byte[] workbook) throws Exception;
    }

    void measure() throws Exception {
        var workbook = workbook();
        var reader = new WorkbookReader();
        Reader ours = content -> reader.read(new ByteArrayInputStream(content), SheetLimits.LEDGER)
                .get(0)
                .rows()
                .size();
        try {
            for (var round = 1 - WARM; round <= settings.rounds(); round++) {
                if (samples.has(STEP, round)) {
                    continue;
                }
                var found = new ArrayList<Samples.Sample>();
                // in every other round the bare library comes first
                if (round % 2 == 0) {
                    found.addAll(measure(round, OURS, ours, workbook));
                    found.addAll(measure(round, BARE, Reading::bare, workbook));
                } else {
                    found.addAll(measure(round, BARE, Reading::bare, workbook));
                    found.addAll(measure(round, OURS, ours, workbook));
                }
                if (round > 0) {
                    samples.add(found);
                }
                Progress.say("reading, round %d of %d: %s", round, settings.rounds(), found);
            }
        } finally {
            reader.destroy();
        }
    }

    private static List<Samples.Sample> measure(int round, String who, Reader reader, byte[] workbook)
            throws Exception {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        var before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var begin = System.nanoTime();
        var rows = reader.rows(workbook);
        var milliseconds = (System.nanoTime() - begin) / 1e6;
        if (rows != ROWS) {
            throw new IllegalStateException(who + " found " + rows + " rows");
        }
        var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return List.of(
                new Samples.Sample(STEP, round, "-", who, "ms", milliseconds),
                new Samples.Sample(STEP, round, "-", who, "MB", (double) (peak - before) / MB));
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("填报");
            for (var at = 0; at < ROWS; at++) {
                var row = sheet.createRow(at);
                for (var column = 0; column < COLUMNS; column++) {
                    if (column % 4 == 3) {
                        row.createCell(column).setCellValue(at * 7919L % 100 + column / 100d);
                    } else {
                        row.createCell(column).setCellValue("第 " + at + " 行第 " + column + " 列：走访 12 户，签订合同 3 份。");
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** As the library's own example does it, the texts kept. */
    private static int bare(byte[] workbook) throws Exception {
        var rows = new ArrayList<Map<String, String>>();
        // from a file, as ours: from a stream it would unpack everything into memory first
        var file = Files.write(Files.createTempFile("bare", ".xlsx"), workbook);
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var texts = new ReadOnlySharedStringsTable(opened);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), null, texts, new Rows(rows), new DataFormatter(), false));
                    parser.parse(new InputSource(sheet));
                }
            }
        } finally {
            Files.delete(file);
        }
        return rows.size();
    }

    private record Rows(List<Map<String, String>> rows) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int rowNum) {
            rows.add(new HashMap<>());
        }

        @Override
        public void endRow(int rowNum) {
            // the row is kept already
        }

        @Override
        public void cell(String cellReference, String formattedValue, XSSFComment comment) {
            rows.get(rows.size() - 1).put(cellReference, formattedValue);
        }
    }
}
