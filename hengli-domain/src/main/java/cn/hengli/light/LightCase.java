package cn.hengli.light;

import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a light is set by.
 *
 * @param percent 完成进度: what those who carry the task last had accepted, by the quarter's end, on average; null where nothing was
 * @param carried whether some of it comes from an earlier quarter
 * @param missingInARow 连续缺报: so many quarters in a row, this one with them
 */
public record LightCase(
        Quarter quarter,
        Course course,
        Reporting reporting,
        @Nullable BigDecimal percent,
        boolean carried,
        int missingInARow) {}
