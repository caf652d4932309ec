package cn.hengli.plan;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 资金 that a plan speaks of.
 *
 * @param amount in yuan; null where the plan leaves the size open
 */
@Embeddable
public record PlannedFund(
        String name, @Nullable BigDecimal amount, @Nullable String note) {}
