package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 填报期一览: reads the quarters that were opened. */
public interface PeriodBook {

    /** The newest first. */
    List<PeriodFacts> of(PlanId plan);

    /** The newest first; entries of these units only are counted. */
    List<PeriodFacts> of(PlanId plan, Set<UnitId> units);

    Optional<PeriodFacts> find(String planCode, Quarter quarter);

    default PeriodFacts get(String planCode, Quarter quarter) {
        return find(planCode, quarter).orElseThrow(() -> NotFound.missing("period", planCode + " " + quarter));
    }
}
