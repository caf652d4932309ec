package cn.hengli.workbook.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.sheet.Sheet;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.ColumnMemory;
import cn.hengli.workbook.UploadedRow;
import cn.hengli.workbook.web.ReadFiles.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Understands the files of an upload: sheets of ours by their marks, others by their heads and by how they were explained before. */
@Component
@RequiredArgsConstructor
class FileReading {

    private final ColumnMemory memory;

    ReadFiles read(Upload upload, Actor actor) {
        var read = new ReadFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var number = 0;
        for (var file : upload.files()) {
            file.problems().forEach(problem -> read.refused().add(new Refusal(file.name(), problem)));
            if (file.problems().isEmpty()) {
                read(upload, file, number, actor, read);
            }
            number++;
        }
        return read;
    }

    private void read(Upload upload, UploadedFile file, int number, Actor actor, ReadFiles into) {
        var wrong = wrongMark(upload, file.sheets());
        if (wrong.isPresent()) {
            into.refused().add(new Refusal(file.name(), wrong.get()));
            return;
        }
        var keyed = file.sheets().stream()
                .flatMap(sheet -> KeyedSheet.of(file.name(), sheet).stream())
                .toList();
        into.rows().addAll(joined(keyed));
        var found = keyed.isEmpty() ? foreign(file, number) : List.<ForeignTable>of();
        if (keyed.isEmpty() && found.isEmpty()) {
            into.refused().add(new Refusal(file.name(), Problem.of(WorkbookFileRefusal.NO_HEADS)));
        }
        for (var table : found) {
            if (!upload.skipped().contains(table.id())) {
                explain(table, actor, into);
            }
        }
    }

    private void explain(ForeignTable table, Actor actor, ReadFiles into) {
        var mapping = memory.find(table.layout(), actor).or(() -> Optional.of(table.heads())
                .filter(ColumnMapping::isPlain)
                .map(ColumnMapping::suggested));
        if (mapping.isPresent()) {
            into.explained().add(table);
            into.rows().addAll(table.rows(mapping.get()));
        } else {
            into.asked().add(table);
        }
    }

    private static List<ForeignTable> foreign(UploadedFile file, int number) {
        var tables = new ArrayList<ForeignTable>();
        var at = 0;
        for (var sheet : file.sheets()) {
            var id = number + "-" + at++;
            HeadRow.of(sheet)
                    .map(heads -> new ForeignTable(id, file.name(), sheet, heads.heads(), heads.last()))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    /** What both sheets say of an entry is one row, as long as both went out with the same version. */
    private static List<UploadedRow> joined(List<KeyedSheet> sheets) {
        var rows = new LinkedHashMap<List<Object>, UploadedRow>();
        for (var sheet : sheets) {
            for (var row : sheet.rows()) {
                var own = List.<Object>of(row.sheet(), row.number());
                var key = row.isKeyed() ? List.<Object>of(row.key(), Objects.hashCode(row.version())) : own;
                // the same entry twice on one sheet is somebody's copy, and is named as such
                var twice = rows.containsKey(key) && !sheet.isOfIndicators();
                rows.merge(twice ? own : key, row, FileReading::join);
            }
        }
        return List.copyOf(rows.values());
    }

    private static UploadedRow join(UploadedRow row, UploadedRow more) {
        var cells = new LinkedHashMap<>(row.cells());
        cells.putAll(more.cells());
        return new UploadedRow(
                row.file(), row.sheet(), row.number(), row.key(), row.version(), row.task(), row.unit(), cells);
    }

    private static Optional<Problem> wrongMark(Upload upload, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(WorkbookMarks.SHEET))
                .findFirst()
                .flatMap(sheet -> wrongMark(upload, marks(sheet)));
    }

    private static Optional<Problem> wrongMark(Upload upload, Map<String, String> marks) {
        var quarter = marks.getOrDefault(WorkbookMarks.QUARTER, "");
        var plan = marks.getOrDefault(WorkbookMarks.PLAN, "");
        if (!quarter.equals(upload.quarter().toString()) || !plan.equals(upload.plan())) {
            return Optional.of(Problem.of(WorkbookFileRefusal.OTHER_QUARTER, quarter));
        }
        return marks.getOrDefault(WorkbookMarks.FORMAT, "").equals(WorkbookMarks.VERSION_OF_FORMAT)
                ? Optional.empty()
                : Optional.of(Problem.of(WorkbookFileRefusal.NEWER_FORMAT));
    }

    private static Map<String, String> marks(Sheet sheet) {
        var marks = new LinkedHashMap<String, String>();
        sheet.rows().forEach(row -> marks.put(row.text(0), row.text(1)));
        return marks;
    }
}
