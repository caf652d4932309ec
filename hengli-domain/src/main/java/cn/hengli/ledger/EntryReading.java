package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Figure;
import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, understood: every field that makes sense is taken, every other keeps what it had and is named. So one
 * wrong figure never costs the text beside it.
 *
 * @param content what can be kept
 * @param problems what could not be understood, at its field
 */
public record EntryReading(EntryContent content, List<Problem> problems) {

    private static final TextRule TEXT = TextRule.text(4000).optional();
    private static final TextRule NAME = TextRule.line(100).optional();
    private static final String NOT_APPLICABLE = "不适用";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_ACTUAL = new BigDecimal("99999999999999");

    /**
     * @param before what fields that make no sense keep
     * @param indicators the units of measure of those of the task; others are passed over
     */
    static EntryReading of(EntryInput input, EntryContent before, Map<IndicatorId, String> indicators) {
        var problems = new ArrayList<Problem>();
        var content = new EntryContent(
                text("progress", input.progress(), before.progress(), TEXT, problems),
                input.nothingToReport(),
                text("nothingReason", input.nothingReason(), before.nothingReason(), TEXT, problems),
                percent(input.percent(), before.percent(), problems),
                light(input.light(), before.light(), problems),
                text("problems", input.problems(), before.problems(), TEXT, problems),
                text("helpNeeded", input.helpNeeded(), before.helpNeeded(), TEXT, problems),
                text("nextPlan", input.nextPlan(), before.nextPlan(), TEXT, problems),
                text("signedOffBy", input.signedOffBy(), before.signedOffBy(), NAME, problems),
                actuals(input.actuals(), before.actuals(), indicators, problems));
        return new EntryReading(content, List.copyOf(problems));
    }

    /** For a continuing task, which has no percent whatever was typed. */
    EntryReading withoutPercent() {
        return new EntryReading(
                content.withoutPercent(),
                problems.stream()
                        .filter(problem -> !"percent".equals(problem.field()))
                        .toList());
    }

    private static String text(String field, String typed, String before, TextRule rule, List<Problem> problems) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        var known = problems.size();
        rule.check(field, text, problems);
        return problems.size() == known ? text : before;
    }

    private static @Nullable BigDecimal percent(String typed, @Nullable BigDecimal before, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        var percent = Figure.readPercent(typed).orElse(null);
        if (percent == null) {
            problems.add(Problem.at("percent", EntryRefusal.PERCENT_NOT_A_NUMBER));
        } else if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            problems.add(Problem.at("percent", EntryRefusal.PERCENT_OUT_OF_RANGE));
        } else if (percent.stripTrailingZeros().scale() > 2) {
            problems.add(Problem.at("percent", EntryRefusal.PERCENT_TOO_FINE));
        } else {
            return percent;
        }
        return before;
    }

    private static @Nullable DeclaredLight light(String typed, @Nullable DeclaredLight before, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        var light = DeclaredLight.read(typed).orElse(null);
        if (light == null) {
            problems.add(Problem.at("light", EntryRefusal.LIGHT_UNKNOWN));
            return before;
        }
        return light;
    }

    private static List<IndicatorActual> actuals(
            Map<IndicatorId, EntryInput.Actual> typed,
            List<IndicatorActual> before,
            Map<IndicatorId, String> indicators,
            List<Problem> problems) {
        var actuals = new HashMap<IndicatorId, IndicatorActual>();
        before.forEach(actual -> actuals.put(actual.indicator(), actual));
        typed.forEach((indicator, actual) -> {
            if (indicators.containsKey(indicator)) {
                actual(indicator, indicators.get(indicator), actual, actuals, problems);
            }
        });
        return List.copyOf(actuals.values());
    }

    private static void actual(
            IndicatorId indicator,
            String unitOfMeasure,
            EntryInput.Actual typed,
            Map<IndicatorId, IndicatorActual> actuals,
            List<Problem> problems) {
        var field = "actuals[" + indicator + "].value";
        if (typed.value().isBlank() || typed.value().strip().equals(NOT_APPLICABLE)) {
            if (typed.notApplicable() || !typed.value().isBlank()) {
                actuals.put(indicator, IndicatorActual.notApplicable(indicator));
            } else {
                actuals.remove(indicator);
            }
            return;
        }
        var inPercent = Figure.isPercent(unitOfMeasure);
        var value = (inPercent ? Figure.readPercent(typed.value()) : Figure.read(typed.value())).orElse(null);
        if (typed.notApplicable()) {
            problems.add(Problem.at(field, EntryRefusal.ACTUAL_AND_NOT_APPLICABLE));
        } else if (value == null
                || value.signum() < 0
                || value.stripTrailingZeros().scale() > 4) {
            problems.add(Problem.at(field, EntryRefusal.ACTUAL_NOT_A_NUMBER));
        } else if (value.compareTo(LARGEST_ACTUAL) > 0) {
            problems.add(Problem.at(field, EntryRefusal.ACTUAL_TOO_LARGE));
        } else {
            actuals.put(indicator, IndicatorActual.of(indicator, value));
        }
    }
}
