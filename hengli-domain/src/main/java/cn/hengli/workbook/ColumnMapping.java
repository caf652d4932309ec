package cn.hengli.workbook;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 列对应: what each column of somebody's own sheet holds; columns that hold nothing of ours are left out.
 *
 * @param fields by column, from 0 on
 */
public record ColumnMapping(Map<Integer, SheetField> fields) {

    public ColumnMapping {
        fields = Map.copyOf(fields);
    }

    /** By which a sheet with the same heads is known again, however they are typed. */
    public static String layout(List<String> heads) {
        var plain = heads.stream().map(Wording::plain).toList();
        return Sha256.of(String.join("\n", plain).getBytes(StandardCharsets.UTF_8));
    }

    /** What the heads themselves say; the first of two that say the same. */
    public static ColumnMapping suggested(Map<Integer, String> heads) {
        var fields = new TreeMap<Integer, SheetField>();
        // a head that is known counts before one that only sounds like it
        new TreeMap<>(heads).forEach((column, head) -> SheetField.named(head)
                .filter(field -> !fields.containsValue(field))
                .ifPresent(field -> fields.put(column, field)));
        new TreeMap<>(heads).forEach((column, head) -> SheetField.suggested(head)
                .filter(field -> !fields.containsKey(column) && !fields.containsValue(field))
                .ifPresent(field -> fields.put(column, field)));
        return new ColumnMapping(fields);
    }

    /** Whether every head is one of ours, so that nobody need be asked. */
    public static boolean isPlain(Map<Integer, String> heads) {
        var named = heads.values().stream()
                .filter(head -> !SheetField.isOnlyShown(head))
                .map(SheetField::named)
                .toList();
        return named.stream().allMatch(Optional::isPresent)
                && suggested(heads).problems().isEmpty()
                && named.stream().distinct().count() == named.size();
    }

    public void mustBeOfUse() {
        Refused.unlessEmpty(problems());
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!fields.containsValue(SheetField.TASK_NUMBER) && !fields.containsValue(SheetField.TASK_TITLE)) {
            problems.add(Problem.of(ImportRefusal.MAPPING_WITHOUT_TASK));
        }
        if (fields.values().stream().allMatch(field -> field.cell() == null)) {
            problems.add(Problem.of(ImportRefusal.MAPPING_WITHOUT_CELLS));
        }
        var seen = EnumSet.noneOf(SheetField.class);
        if (!fields.values().stream().allMatch(seen::add)) {
            problems.add(Problem.of(ImportRefusal.MAPPING_TWICE));
        }
        return problems;
    }
}
