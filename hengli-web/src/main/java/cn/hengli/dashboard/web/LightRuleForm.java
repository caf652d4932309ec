package cn.hengli.dashboard.web;

import cn.hengli.light.ChangeLightRule;
import cn.hengli.light.LightRule;
import cn.hengli.shared.Figure;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A rule as typed; figures may be of either width. */
@Getter
@Setter
class LightRuleForm {

    private int seen;
    private @Nullable Quarter from;
    private String greenWithin = "";
    private String yellowWithin = "";
    private String missingForRed = "";
    private boolean overdueRed;
    private boolean redLineRed;
    private String reason = "";

    static LightRuleForm of(LightRule newest, @Nullable Quarter from) {
        var form = new LightRuleForm();
        form.seen = newest.version();
        form.from = from;
        form.greenWithin = LightWords.figure(newest.greenWithin());
        form.yellowWithin = LightWords.figure(newest.yellowWithin());
        form.missingForRed = String.valueOf(newest.missingForRed());
        form.overdueRed = newest.overdueRed();
        form.redLineRed = newest.redLineRed();
        return form;
    }

    ChangeLightRule.Typed typed() {
        var missing = figure(missingForRed);
        return new ChangeLightRule.Typed(
                seen,
                from,
                figure(greenWithin),
                figure(yellowWithin),
                missing == null || missing.stripTrailingZeros().scale() > 0 ? null : missing.intValue(),
                overdueRed,
                redLineRed,
                reason == null ? "" : reason);
    }

    private static @Nullable BigDecimal figure(@Nullable String typed) {
        return typed == null ? null : Figure.read(typed).orElse(null);
    }
}
