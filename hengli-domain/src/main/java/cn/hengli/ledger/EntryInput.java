package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import java.util.Map;

/**
 * What a person typed, as typed: figures are still text, so that a wrong one can be named and shown again.
 *
 * @param light empty, or a {@link DeclaredLight} as people write it
 * @param actuals by indicator; an indicator that is not in it keeps what it has
 */
public record EntryInput(
        String progress,
        boolean nothingToReport,
        String nothingReason,
        String percent,
        String light,
        String problems,
        String helpNeeded,
        String nextPlan,
        String signedOffBy,
        Map<IndicatorId, Actual> actuals) {

    /** An indicator's actual as typed: a figure, blank, or not applicable, ticked or in words (不适用). */
    public record Actual(String value, boolean notApplicable) {}
}
