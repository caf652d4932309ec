package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param dueOn the last day on which an entry is on time; null is refused by name */
public record OpenPeriodCommand(
        PlanId plan, Quarter quarter, @Nullable LocalDate dueOn) {}
