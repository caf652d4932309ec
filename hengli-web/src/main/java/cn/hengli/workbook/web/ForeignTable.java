package cn.hengli.workbook.web;

import cn.hengli.sheet.Sheet;
import cn.hengli.sheet.SheetRow;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.SheetField;
import cn.hengli.workbook.UploadedCell;
import cn.hengli.workbook.UploadedRow;
import cn.hengli.workbook.UploadedRow.TaskWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 自制表: a sheet that is none of ours, its heads found.
 *
 * @param id tells it from others of the same upload
 * @param heads by column, those of several rows joined
 * @param lastHead number of the row where they end
 */
record ForeignTable(String id, String file, Sheet sheet, Map<Integer, String> heads, int lastHead) {

    private static final int SAMPLES = 3;

    String layout() {
        return ColumnMapping.layout(new ArrayList<>(new TreeMap<>(heads).values()));
    }

    /** Whether its heads name something to fill in, and not only which entry it is about. */
    boolean isToldWhatToFillIn() {
        return ColumnMapping.suggested(heads).fields().values().stream().anyMatch(field -> field.cell() != null);
    }

    /** The heads of columns that hold something and are not taken. */
    List<String> leftOut(ColumnMapping mapping) {
        return new TreeMap<>(heads)
                .entrySet().stream()
                        .filter(head -> !mapping.fields().containsKey(head.getKey()))
                        .filter(head -> !SheetField.isOnlyShown(head.getValue()))
                        .filter(head -> !samples(head.getKey()).isEmpty())
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** What stands in the column first, beside its head so that one knows what it is about. */
    List<String> samples(int column) {
        return sheet.rows().stream()
                .filter(row -> row.number() > lastHead)
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .limit(SAMPLES)
                .toList();
    }

    /** The rows that say something; merged cells count for each row of theirs where they say what it is about. */
    List<UploadedRow> rows(ColumnMapping mapping) {
        var columns = new HashMap<SheetField, Integer>();
        mapping.fields().forEach((column, field) -> columns.put(field, column));
        var spread = sheet.spread().rows();
        var rows = new ArrayList<UploadedRow>();
        for (var at = 0; at < spread.size(); at++) {
            var row = sheet.rows().get(at);
            var cells = row.number() > lastHead ? cells(row, columns) : Map.<String, UploadedCell>of();
            if (!cells.isEmpty()) {
                rows.add(row(row.number(), spread.get(at), columns, cells));
            }
        }
        return rows;
    }

    private UploadedRow row(
            int number, SheetRow keys, Map<SheetField, Integer> columns, Map<String, UploadedCell> cells) {
        return new UploadedRow(
                file,
                sheet.name(),
                number,
                "",
                null,
                new TaskWords(text(keys, columns, SheetField.TASK_NUMBER), text(keys, columns, SheetField.TASK_TITLE)),
                text(keys, columns, SheetField.UNIT),
                cells);
    }

    private Map<String, UploadedCell> cells(SheetRow row, Map<SheetField, Integer> columns) {
        var cells = new HashMap<String, UploadedCell>();
        columns.forEach((field, column) -> {
            var cell = field.cell();
            var text = row.text(column);
            var formula = row.formulas().contains(column);
            if (cell != null && (formula || !text.isEmpty())) {
                cells.put(cell, new UploadedCell(text, sheet.name(), row.number(), column, formula));
            }
        });
        return cells;
    }

    private static String text(SheetRow row, Map<SheetField, Integer> columns, SheetField field) {
        var column = columns.get(field);
        return column == null ? "" : row.text(column);
    }
}
