package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import java.util.Map;

/**
 * What a person typed, as typed: figures are still text, so that a wrong one can be named and shown again.
 *
 * @param light empty, or the name of a {@link DeclaredLight}
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

    /** An indicator's actual as typed: a figure, blank, or ticked as not applicable. */
    public record Actual(String value, boolean notApplicable) {}
}
