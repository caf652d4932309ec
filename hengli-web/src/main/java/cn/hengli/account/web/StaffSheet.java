package cn.hengli.account.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 名单表: one sheet of a list, as text, with where in the workbook each thing stands. It travels in the page from the preview to the import,
 * and so whatever comes back may be anybody's: nothing in it is trusted.
 *
 * @param name of the sheet
 * @param columns of the fields, from 0 on
 */
record StaffSheet(
        @Nullable String name,
        @Nullable Map<String, Integer> columns,
        @Nullable List<Line> lines) {

    static final StaffSheet NONE = new StaffSheet("", Map.of(), List.of());

    StaffSheet {
        name = Objects.requireNonNullElse(name, "");
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /**
     * 一行.
     *
     * @param row as the spreadsheet numbers it
     */
    record Line(int row, @Nullable Map<String, String> fields) {

        Line {
            fields = fields == null ? Map.of() : Map.copyOf(fields);
        }

        String text(String field) {
            return Objects.requireNonNull(fields).getOrDefault(field, "");
        }

        boolean hasNothing() {
            return Objects.requireNonNull(fields).values().stream().allMatch(String::isBlank);
        }
    }

    @Override
    public String name() {
        return Objects.requireNonNull(name);
    }

    @Override
    public Map<String, Integer> columns() {
        return Objects.requireNonNull(columns);
    }

    @Override
    public List<Line> lines() {
        return Objects.requireNonNull(lines);
    }
}
