package cn.hengli.workbook.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import cn.hengli.sheet.Sheet;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.ColumnMemory;
import cn.hengli.workbook.UploadedRow;
import cn.hengli.workbook.web.ReadFiles.Explained;
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
        var found = foreign(file, number, !keyed.isEmpty(), into);
        if (keyed.isEmpty() && found.isEmpty()) {
            into.refused().add(new Refusal(file.name(), Problem.of(WorkbookFileRefusal.NO_HEADS)));
        }
        var rows = new ArrayList<UploadedRow>();
        for (var table : found) {
            if (!upload.skipped().contains(table.id())) {
                rows.addAll(explained(table, actor, into));
            }
        }
        into.rows().addAll(KnownRows.together(joined(keyed), rows));
    }

    /** Its rows, if anybody has said what its columns are. */
    private List<UploadedRow> explained(ForeignTable table, Actor actor, ReadFiles into) {
        var mapping = memory.find(table.layout(), actor).or(() -> Optional.of(table.heads())
                .filter(ColumnMapping::isPlain)
                .map(ColumnMapping::suggested));
        if (mapping.isPresent()) {
            into.explained().add(new Explained(table, table.leftOut(mapping.get())));
            return table.rows(mapping.get());
        }
        into.asked().add(table);
        return List.of();
    }

    /**
     * The sheets that are none of ours, or no more, since somebody has taken their hidden columns out.
     *
     * @param besides whether there are sheets of ours in the file: what stands beside them is read where its heads name something to fill in
     */
    private static List<ForeignTable> foreign(UploadedFile file, int number, boolean besides, ReadFiles into) {
        var tables = new ArrayList<ForeignTable>();
        var at = 0;
        for (var sheet : file.sheets()) {
            var id = number + "-" + at++;
            if (KeyedSheet.isOurs(sheet)) {
                continue;
            }
            if (KeyedSheet.isOfIndicatorsWithoutKeys(sheet)) {
                into.refused()
                        .add(new Refusal(
                                file.name(), Problem.of(WorkbookFileRefusal.INDICATORS_WITHOUT_KEYS, sheet.name())));
                continue;
            }
            var table = HeadRow.of(sheet)
                    .map(heads -> new ForeignTable(id, file.name(), sheet, heads.heads(), heads.last()))
                    .filter(each -> !besides || each.isToldWhatToFillIn());
            table.ifPresent(tables::add);
            if (besides && table.isEmpty() && !sheet.rows().isEmpty() && !WorkbookMarks.NOTES.contains(sheet.name())) {
                into.refused()
                        .add(new Refusal(file.name(), Problem.of(WorkbookFileRefusal.SHEET_NOT_READ, sheet.name())));
            }
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
                rows.merge(twice ? own : key, row, KnownRows::join);
            }
        }
        return List.copyOf(rows.values());
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
            return Optional.of(Problem.of(WorkbookFileRefusal.OTHER_QUARTER, named(quarter)));
        }
        return marks.getOrDefault(WorkbookMarks.FORMAT, "").equals(WorkbookMarks.VERSION_OF_FORMAT)
                ? Optional.empty()
                : Optional.of(Problem.of(WorkbookFileRefusal.NEWER_FORMAT));
    }

    /** As a quarter where it is one: the page calls it by its name. */
    private static Object named(String quarter) {
        try {
            return Quarter.parse(quarter);
        } catch (IllegalArgumentException none) {
            return quarter;
        }
    }

    private static Map<String, String> marks(Sheet sheet) {
        var marks = new LinkedHashMap<String, String>();
        sheet.rows().forEach(row -> marks.put(row.text(0), row.text(1)));
        return marks;
    }
}
