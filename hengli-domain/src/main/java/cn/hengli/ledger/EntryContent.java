package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 条目内容: what a unit writes for one task and quarter.
 *
 * @param progress 本季进展
 * @param nothingToReport 本季无进展, a deliberate choice
 * @param nothingReason why there is nothing to report
 * @param percent 累计完成进度, 0 to 100 with two decimals at most; null is blank
 * @param light 自报进度灯
 * @param problems 存在问题
 * @param helpNeeded 需协调事项
 * @param nextPlan 下步计划: next quarter's promise
 * @param signedOffBy 审签领导
 * @param actuals 指标完成数
 */
public record EntryContent(
        String progress,
        boolean nothingToReport,
        String nothingReason,
        @Nullable BigDecimal percent,
        @Nullable DeclaredLight light,
        String problems,
        String helpNeeded,
        String nextPlan,
        String signedOffBy,
        List<IndicatorActual> actuals) {

    private static final String ACTUAL = "actual.";

    public EntryContent {
        percent = percent == null ? null : Figure.plain(percent);
        actuals = actuals.stream()
                .sorted(Comparator.comparing(actual -> actual.indicator().value()))
                .toList();
    }

    /** What a new entry starts from: nothing written, the percent where it was. */
    public static EntryContent startingAt(@Nullable BigDecimal percent) {
        return new EntryContent("", false, "", percent, null, "", "", "", "", List.of());
    }

    EntryContent withoutPercent() {
        return new EntryContent(
                progress,
                nothingToReport,
                nothingReason,
                null,
                light,
                problems,
                helpNeeded,
                nextPlan,
                signedOffBy,
                actuals);
    }

    /** Field by field as text, the form in which revisions keep it and differences are found; blank fields are left out. */
    public Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("progress", progress);
        fields.put("nothingToReport", nothingToReport ? "true" : "");
        fields.put("nothingReason", nothingReason);
        fields.put("percent", percent == null ? "" : percent.toPlainString());
        fields.put("light", light == null ? "" : light.name());
        fields.put("problems", problems);
        fields.put("helpNeeded", helpNeeded);
        fields.put("nextPlan", nextPlan);
        fields.put("signedOffBy", signedOffBy);
        actuals.forEach(actual -> fields.put(ACTUAL + actual.indicator(), actual.written()));
        fields.values().removeIf(Predicate.isEqual(""));
        return fields;
    }

    /** Reads what {@link #fields()} wrote; unknown fields, such as the list of attachments, are passed over. */
    public static EntryContent of(Map<String, String> fields) {
        var percent = fields.get("percent");
        var light = fields.get("light");
        var actuals = new ArrayList<IndicatorActual>();
        fields.forEach((field, written) -> {
            if (field.startsWith(ACTUAL)) {
                var indicator = new IndicatorId(UUID.fromString(field.substring(ACTUAL.length())));
                actuals.add(IndicatorActual.read(indicator, written));
            }
        });
        return new EntryContent(
                fields.getOrDefault("progress", ""),
                fields.containsKey("nothingToReport"),
                fields.getOrDefault("nothingReason", ""),
                percent == null ? null : new BigDecimal(percent),
                light == null ? null : DeclaredLight.valueOf(light),
                fields.getOrDefault("problems", ""),
                fields.getOrDefault("helpNeeded", ""),
                fields.getOrDefault("nextPlan", ""),
                fields.getOrDefault("signedOffBy", ""),
                actuals);
    }
}
