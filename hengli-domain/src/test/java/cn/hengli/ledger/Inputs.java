package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import java.util.HashMap;
import java.util.Map;

/** What somebody typed; fields not named are blank. */
final class Inputs {

    private final Map<IndicatorId, EntryInput.Actual> actuals = new HashMap<>();
    private String progress = "";
    private boolean nothing;
    private String nothingReason = "";
    private String percent = "";
    private String light = "";
    private String problems = "";
    private String nextPlan = "";
    private String signedOffBy = "";

    static Inputs input() {
        return new Inputs();
    }

    /** As a lead may submit it. */
    static Inputs complete(String progress) {
        return input().progress(progress).percent("40").light("GREEN");
    }

    Inputs progress(String text) {
        progress = text;
        return this;
    }

    Inputs nothing(String reason) {
        nothing = true;
        nothingReason = reason;
        return this;
    }

    Inputs percent(String typed) {
        percent = typed;
        return this;
    }

    Inputs light(String typed) {
        light = typed;
        return this;
    }

    Inputs problems(String text) {
        problems = text;
        return this;
    }

    Inputs nextPlan(String text) {
        nextPlan = text;
        return this;
    }

    Inputs signedOffBy(String text) {
        signedOffBy = text;
        return this;
    }

    Inputs actual(IndicatorId indicator, String value, boolean notApplicable) {
        actuals.put(indicator, new EntryInput.Actual(value, notApplicable));
        return this;
    }

    EntryInput typed() {
        return new EntryInput(
                progress, nothing, nothingReason, percent, light, problems, "", nextPlan, signedOffBy, actuals);
    }
}
