package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntrySheet;
import cn.hengli.ledger.IndicatorActual;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's actual beside last quarter's.
 *
 * @param before null where nothing was said
 * @param now null where nothing is said
 */
record IndicatorPair(
        IndicatorFacts indicator,
        @Nullable IndicatorActual before,
        @Nullable IndicatorActual now) {

    static List<IndicatorPair> of(EntrySheet sheet) {
        var previous = sheet.previous();
        var last = previous == null ? null : previous.content();
        return sheet.task().indicators().stream()
                .map(indicator -> new IndicatorPair(indicator, said(indicator, last), said(indicator, sheet.content())))
                .toList();
    }

    private static @Nullable IndicatorActual said(IndicatorFacts indicator, @Nullable EntryContent content) {
        return content == null
                ? null
                : content.actuals().stream()
                        .filter(actual -> actual.indicator().equals(indicator.id()))
                        .findFirst()
                        .orElse(null);
    }
}
