package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Figure;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 指标完成数: what was reached by the quarter's end. Blank is no actual at all; zero and "not applicable" are said.
 *
 * @param value in the indicator's unit of measure; null when it does not apply
 */
@Embeddable
public record IndicatorActual(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "indicator_id"))
        IndicatorId indicator,

        @Nullable BigDecimal value,
        boolean notApplicable) {

    private static final String NOT_APPLICABLE = "n/a";

    public IndicatorActual {
        value = value == null ? null : Figure.plain(value);
    }

    public static IndicatorActual of(IndicatorId indicator, BigDecimal value) {
        return new IndicatorActual(indicator, value, false);
    }

    public static IndicatorActual notApplicable(IndicatorId indicator) {
        return new IndicatorActual(indicator, null, true);
    }

    /** As kept in revisions: the figure, or {@code n/a}. */
    String written() {
        return value == null ? NOT_APPLICABLE : value.toPlainString();
    }

    static IndicatorActual read(IndicatorId indicator, String written) {
        return written.equals(NOT_APPLICABLE) ? notApplicable(indicator) : of(indicator, new BigDecimal(written));
    }
}
