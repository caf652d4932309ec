package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.util.Map;

/** 上期进度: where each row stood when last reported, so that a new quarter starts there. */
public interface LastPercents {

    /** One row of the ledger through all quarters. */
    record Row(TaskId task, UnitId unit) {}

    /** The latest percent given in a quarter before this one; rows without any are left out. */
    Map<Row, BigDecimal> before(PlanId plan, Quarter quarter);
}
