package cn.hengli.dashboard;

import cn.hengli.plan.Counting;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 指标台账 of a plan: what is to be reached, and what units reported that the office took over. */
public interface IndicatorBook {

    /** An indicator in use; the original target stays beside an adjusted one. */
    record Measured(
            IndicatorId id,
            TaskId task,
            int taskNumber,
            String taskTitle,
            String name,
            String unitOfMeasure,
            @Nullable BigDecimal target,
            @Nullable BigDecimal originalTarget,
            Counting counting) {}

    /** What one unit had reached by a quarter's end. */
    record Reported(IndicatorId indicator, Quarter quarter, UnitId unit, BigDecimal value) {}

    /** By task and place. */
    List<Measured> indicators(PlanId plan);

    /** By quarter, and in the units' order; as of now, or with a moment given as of then. */
    List<Reported> reported(PlanId plan, @Nullable Instant asOf);
}
