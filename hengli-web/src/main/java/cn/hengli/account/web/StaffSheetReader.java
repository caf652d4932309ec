package cn.hengli.account.web;

import cn.hengli.account.web.StaffSheet.Line;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.sheet.Sheet;
import cn.hengli.sheet.SheetRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds the sheets of a list in a workbook, and in them the columns by their heads, in whatever order they stand. */
@Component
@RequiredArgsConstructor
class StaffSheetReader {

    /** What is typed on a Chinese keyboard in full width and means the same. */
    private static final Set<String> NARROW = Set.of("login", "telephone", "holder", "since");

    private final StaffHeads heads;

    StaffWorkbook read(List<Sheet> sheets) {
        var problems = new ArrayList<Problem>();
        var workbook = new StaffWorkbook(
                read("accounts", StaffHeads.ACCOUNTS, sheets, problems),
                read("posts", StaffHeads.POSTS, sheets, problems));
        if (workbook.accounts().equals(StaffSheet.NONE)
                && workbook.posts().equals(StaffSheet.NONE)
                && problems.isEmpty()) {
            problems.add(Problem.of(StaffSheetRefusal.SHEETS_MISSING, heads.sheet("accounts"), heads.sheet("posts")));
        }
        Refused.unlessEmpty(problems);
        return workbook;
    }

    private StaffSheet read(String kind, List<String> fields, List<Sheet> sheets, List<Problem> problems) {
        var found = sheets.stream()
                .filter(sheet -> heads.isSheet(kind, sheet.name()))
                .findFirst();
        if (found.isEmpty() || found.get().rows().isEmpty()) {
            return StaffSheet.NONE;
        }
        var sheet = found.get();
        var columns = columns(fields, sheet.rows().get(0));
        fields.stream()
                .filter(field -> StaffHeads.NEEDED.contains(field) && !columns.containsKey(field))
                .map(field -> Problem.of(StaffSheetRefusal.HEAD_MISSING, sheet.name(), heads.head(field)))
                .forEach(problems::add);
        var lines = sheet.rows().stream()
                .skip(1)
                .map(row -> line(row, columns))
                .filter(line -> !line.hasNothing())
                .toList();
        return new StaffSheet(sheet.name(), columns, lines);
    }

    private Map<String, Integer> columns(List<String> fields, SheetRow head) {
        var columns = new HashMap<String, Integer>();
        head.cells().forEach((column, text) -> fields.stream()
                .filter(field -> heads.isHead(field, text))
                .forEach(field -> columns.putIfAbsent(field, column)));
        return columns;
    }

    private static Line line(SheetRow row, Map<String, Integer> columns) {
        return new Line(
                row.number(),
                columns.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, column -> text(column.getKey(), row.text(column.getValue())))));
    }

    private static String text(String field, String typed) {
        return NARROW.contains(field)
                ? Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()
                : typed;
    }
}
