package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads csv as one sheet: whatever separates its cells and however Chinese is written in it. */
@RequiredArgsConstructor
final class CsvReader {

    static final String SHEET = "CSV";

    /** As spreadsheets write what must not reckon: the mark is no part of the text. */
    private static final Pattern MARKED = Pattern.compile("^'\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final int FIRST_LINE = 4_000;

    private final SheetLimits limits;

    List<Sheet> read(Path file) throws IOException {
        var text = CsvText.of(file).orElseThrow(() -> new Refused(WorkbookRefusal.NOT_A_WORKBOOK));
        var budget = new CellBudget(limits);
        var collector = new SheetCollector(limits, budget);
        try (var in = text.open(file);
                var parser = CSVParser.builder()
                        .setReader(in)
                        .setFormat(format(separator(text, file)))
                        .get()) {
            for (var each : parser) {
                collect(each, collector);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Refused(WorkbookRefusal.DAMAGED);
        }
        return List.of(collector.named(SHEET));
    }

    private static void collect(CSVRecord each, SheetCollector collector) {
        collector.startRow();
        for (var column = 0; column < each.size(); column++) {
            var cell = each.get(column);
            collector.cell(column, MARKED.matcher(cell).matches() ? cell.substring(1) : cell);
        }
        collector.endRow(Math.toIntExact(each.getRecordNumber()));
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** What stands most often in the first lines: Excel writes tabs where it calls it Unicode text, and semicolons in some countries. */
    private static char separator(CsvText text, Path file) throws IOException {
        try (var in = text.open(file)) {
            var begin = new char[FIRST_LINE];
            var length = Math.max(0, in.read(begin));
            var line = new String(begin, 0, length);
            var best = ',';
            for (var candidate : new char[] {'\t', ';'}) {
                if (count(line, candidate) > count(line, best)) {
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }
}
