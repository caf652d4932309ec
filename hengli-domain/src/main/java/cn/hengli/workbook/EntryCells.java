package cn.hengli.workbook;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.IndicatorActual;
import cn.hengli.plan.IndicatorId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * 填报单元格: an entry as cells with text, one for each thing that is written. "Nothing this quarter" is one cell that holds the reason;
 * the words alone say that there is none yet.
 */
public final class EntryCells {

    public static final String PROGRESS = "progress";
    public static final String NOTHING = "nothing";
    public static final String PERCENT = "percent";
    public static final String LIGHT = "light";
    public static final String PROBLEMS = "problems";
    public static final String HELP_NEEDED = "helpNeeded";
    public static final String NEXT_PLAN = "nextPlan";
    public static final String SIGNED_OFF_BY = "signedOffBy";

    /** In the order in which they are filled in; indicators come behind them. */
    public static final List<String> ALL =
            List.of(PROGRESS, NOTHING, PERCENT, LIGHT, PROBLEMS, HELP_NEEDED, NEXT_PLAN, SIGNED_OFF_BY);

    /** 本季无进展, without a reason. */
    public static final String NOTHING_ALONE = "本季无进展";

    /** 不适用 */
    public static final String NOT_APPLICABLE = "不适用";

    private static final Set<String> ALONE = Set.of(NOTHING_ALONE, "无进展", "no progress this quarter");
    private static final String ACTUAL = "actual.";

    private EntryCells() {}

    public static String of(IndicatorId indicator) {
        return ACTUAL + indicator;
    }

    public static boolean isActual(String cell) {
        return cell.startsWith(ACTUAL);
    }

    /** What is kept, as text; blank cells are there too, but for indicators without an actual. */
    public static Map<String, String> of(EntryContent content) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(PROGRESS, content.progress());
        cells.put(NOTHING, nothing(content));
        cells.put(PERCENT, content.percent() == null ? "" : content.percent().toPlainString());
        cells.put(LIGHT, content.light() == null ? "" : content.light().name());
        cells.put(PROBLEMS, content.problems());
        cells.put(HELP_NEEDED, content.helpNeeded());
        cells.put(NEXT_PLAN, content.nextPlan());
        cells.put(SIGNED_OFF_BY, content.signedOffBy());
        content.actuals().forEach(actual -> cells.put(of(actual.indicator()), text(actual)));
        return cells;
    }

    public static String text(IndicatorActual actual) {
        return actual.value() == null ? NOT_APPLICABLE : actual.value().toPlainString();
    }

    private static String nothing(EntryContent content) {
        if (!content.nothingToReport()) {
            return "";
        }
        return content.nothingReason().isEmpty() ? NOTHING_ALONE : content.nothingReason();
    }

    /**
     * The cells as somebody would have typed them into an entry.
     *
     * @param kept what cells that are as they were stand for: a reason without its tick is in no cell, and must not be lost by that
     */
    static EntryInput typed(Map<String, String> cells, EntryContent kept) {
        var actuals = new LinkedHashMap<IndicatorId, EntryInput.Actual>();
        cells.forEach((cell, text) -> {
            if (isActual(cell)) {
                actuals.put(indicator(cell), new EntryInput.Actual(text, false));
            }
        });
        var nothing = text(cells, NOTHING).strip();
        var asKept = nothing.equals(nothing(kept));
        return new EntryInput(
                text(cells, PROGRESS),
                !nothing.isEmpty(),
                asKept ? kept.nothingReason() : reason(nothing),
                text(cells, PERCENT),
                text(cells, LIGHT),
                text(cells, PROBLEMS),
                text(cells, HELP_NEEDED),
                text(cells, NEXT_PLAN),
                text(cells, SIGNED_OFF_BY),
                actuals);
    }

    private static String reason(String nothing) {
        return ALONE.contains(nothing.toLowerCase(Locale.ROOT)) ? "" : nothing;
    }

    static IndicatorId indicator(String cell) {
        return new IndicatorId(UUID.fromString(cell.substring(ACTUAL.length())));
    }

    /** The cell at which a problem of an entry's field stands. */
    static String cellOf(String field) {
        if (field.startsWith("actuals[")) {
            return ACTUAL + field.substring("actuals[".length(), field.indexOf(']'));
        }
        return field.startsWith(NOTHING) ? NOTHING : field;
    }

    static String text(Map<String, String> cells, String cell) {
        return cells.getOrDefault(cell, "");
    }

    /** Whether two texts mean the same: a spreadsheet writes line ends and hard blanks its own way. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip();
    }
}
