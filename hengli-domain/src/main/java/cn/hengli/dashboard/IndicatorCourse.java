package cn.hengli.dashboard;

import cn.hengli.dashboard.IndicatorBook.Measured;
import cn.hengli.dashboard.IndicatorBook.Reported;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 指标进度: what was reached of an indicator by the end of each quarter. Each unit counts with the last figure of it that was accepted; how those of
 * several units make one is the indicator's way of counting.
 *
 * @param actuals by quarter; without those in which nothing had been accepted yet
 */
public record IndicatorCourse(Measured indicator, Map<Quarter, BigDecimal> actuals) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @param reported of this indicator, the earliest quarter first */
    static IndicatorCourse of(Measured indicator, List<Quarter> quarters, List<Reported> reported) {
        var actuals = new LinkedHashMap<Quarter, BigDecimal>();
        var last = new LinkedHashMap<UnitId, Reported>();
        for (var quarter : quarters) {
            reported.stream()
                    .filter(each -> each.quarter().equals(quarter))
                    .forEach(each -> last.put(each.unit(), each));
            total(indicator, List.copyOf(last.values())).ifPresent(total -> actuals.put(quarter, total));
        }
        return new IndicatorCourse(indicator, actuals);
    }

    private static Optional<BigDecimal> total(Measured indicator, List<Reported> last) {
        return switch (indicator.counting()) {
            case SUM -> last.stream().map(Reported::value).reduce(BigDecimal::add);
            case MAXIMUM -> last.stream().map(Reported::value).reduce(BigDecimal::max);
            // of several units that reported in the same quarter the first in their order speaks
            case LATEST ->
                last.stream()
                        .reduce((one, other) -> other.quarter().compareTo(one.quarter()) > 0 ? other : one)
                        .map(Reported::value);
        };
    }

    public Optional<BigDecimal> actual(Quarter quarter) {
        return Optional.ofNullable(actuals.get(quarter));
    }

    /** 完成率 in percent with one decimal; nothing without a target or an actual. */
    public Optional<BigDecimal> rate(Quarter quarter) {
        var target = indicator.target();
        return target == null || target.signum() == 0
                ? Optional.empty()
                : actual(quarter).map(actual -> actual.multiply(WHOLE).divide(target, 1, RoundingMode.HALF_UP));
    }
}
