package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Quarter;
import java.util.Optional;

/** All quarters that were opened. */
public interface LedgerPeriods {

    Optional<LedgerPeriod> findById(LedgerPeriodId id);

    /** For a change to what belongs to it: whoever else wants that waits until this is done. */
    Optional<LedgerPeriod> findForChange(LedgerPeriodId id);

    Optional<LedgerPeriod> findByPlanAndQuarter(PlanId plan, Quarter quarter);

    /** Keeps a new period at once: a second one for the same quarter is refused by the database. */
    LedgerPeriod saveAndFlush(LedgerPeriod period);

    default LedgerPeriod getById(LedgerPeriodId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("period", id));
    }

    default LedgerPeriod get(PlanId plan, Quarter quarter) {
        return findByPlanAndQuarter(plan, quarter).orElseThrow(() -> NotFound.missing("period", quarter));
    }
}
