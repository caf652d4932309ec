package cn.hengli.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts and how, apart from its target.
 *
 * @param baseline 基数, where counting starts
 */
public record IndicatorMeaning(
        String name,
        String unitOfMeasure,
        @Nullable BigDecimal baseline,
        Counting counting,
        @Nullable String note) {}
