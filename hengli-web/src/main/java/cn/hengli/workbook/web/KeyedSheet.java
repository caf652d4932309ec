package cn.hengli.workbook.web;

import cn.hengli.plan.IndicatorId;
import cn.hengli.sheet.Sheet;
import cn.hengli.sheet.SheetRow;
import cn.hengli.workbook.EntryCells;
import cn.hengli.workbook.SheetField;
import cn.hengli.workbook.UploadedCell;
import cn.hengli.workbook.UploadedRow;
import cn.hengli.workbook.UploadedRow.TaskWords;
import cn.hengli.workbook.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 本系统的表: a sheet that went out from here, known by the heads of its hidden columns, wherever these were moved.
 *
 * @param head number of the row with the heads
 * @param columns by the marks of hidden columns and the names of {@link SheetField}
 */
record KeyedSheet(String file, Sheet sheet, int head, Map<String, Integer> columns) {

    private static final int DEEPEST = 10;
    private static final Set<String> MARKS =
            Set.of(WorkbookMarks.ENTRY, WorkbookMarks.VERSION, WorkbookMarks.INDICATOR);
    private static final String ACTUAL = "ACTUAL";
    private static final Set<String> INDICATOR_HEADS = Set.of(Wording.plain("指标"), Wording.plain("Indicator"));
    private static final Set<String> ACTUAL_HEADS = Set.of(Wording.plain("本季完成数"), Wording.plain("Actual"));

    static Optional<KeyedSheet> of(String file, Sheet sheet) {
        return sheet.rows().stream()
                .limit(DEEPEST)
                .filter(row -> row.cells().containsValue(WorkbookMarks.ENTRY))
                .findFirst()
                .map(row -> new KeyedSheet(file, sheet, row.number(), columns(row)));
    }

    /** Whether it went out from here and still has its hidden columns, or says of itself which quarter it is. */
    static boolean isOurs(Sheet sheet) {
        return sheet.name().equals(WorkbookMarks.SHEET) || of("", sheet).isPresent();
    }

    /** A sheet of indicators is known by nothing but its hidden columns. */
    static boolean isOfIndicatorsWithoutKeys(Sheet sheet) {
        return sheet.rows().stream()
                .limit(DEEPEST)
                .map(row -> row.cells().values().stream().map(Wording::plain).collect(Collectors.toSet()))
                .anyMatch(heads -> heads.stream().anyMatch(ACTUAL_HEADS::contains)
                        && heads.stream().anyMatch(INDICATOR_HEADS::contains));
    }

    private static Map<String, Integer> columns(SheetRow head) {
        var columns = new HashMap<String, Integer>();
        head.cells().forEach((column, text) -> name(text).ifPresent(name -> columns.putIfAbsent(name, column)));
        return columns;
    }

    private static Optional<String> name(String head) {
        if (MARKS.contains(head)) {
            return Optional.of(head);
        }
        return ACTUAL_HEADS.contains(Wording.plain(head))
                ? Optional.of(ACTUAL)
                : SheetField.named(head).map(SheetField::name);
    }

    boolean isOfIndicators() {
        return columns.containsKey(WorkbookMarks.INDICATOR);
    }

    List<UploadedRow> rows() {
        var rows = new ArrayList<UploadedRow>();
        for (var row : sheet.rows()) {
            if (row.number() > head) {
                var cells = isOfIndicators() ? actual(row) : cells(row);
                if (!text(row, WorkbookMarks.ENTRY).isEmpty()
                        || cells.values().stream()
                                .anyMatch(cell -> cell.formula() || !cell.text().isEmpty())) {
                    rows.add(row(row, cells));
                }
            }
        }
        return rows;
    }

    private UploadedRow row(SheetRow row, Map<String, UploadedCell> cells) {
        return new UploadedRow(
                file,
                sheet.name(),
                row.number(),
                text(row, WorkbookMarks.ENTRY),
                version(text(row, WorkbookMarks.VERSION)),
                new TaskWords(text(row, SheetField.TASK_NUMBER.name()), text(row, SheetField.TASK_TITLE.name())),
                text(row, SheetField.UNIT.name()),
                cells);
    }

    /** Blank ones too: what was there and is no more was taken out. */
    private Map<String, UploadedCell> cells(SheetRow row) {
        var cells = new HashMap<String, UploadedCell>();
        for (var field : SheetField.values()) {
            var column = columns.get(field.name());
            if (field.cell() != null && column != null) {
                cells.put(field.cell(), cell(row, column));
            }
        }
        return cells;
    }

    private Map<String, UploadedCell> actual(SheetRow row) {
        var column = columns.get(ACTUAL);
        try {
            var indicator = new IndicatorId(UUID.fromString(text(row, WorkbookMarks.INDICATOR)));
            return column == null ? Map.of() : Map.of(EntryCells.of(indicator), cell(row, column));
        } catch (IllegalArgumentException noId) {
            return Map.of();
        }
    }

    private UploadedCell cell(SheetRow row, int column) {
        return new UploadedCell(
                row.text(column),
                sheet.name(),
                row.number(),
                column,
                row.formulas().contains(column));
    }

    private String text(SheetRow row, String name) {
        var column = columns.get(name);
        return column == null ? "" : row.text(column);
    }

    private static @Nullable Integer version(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
