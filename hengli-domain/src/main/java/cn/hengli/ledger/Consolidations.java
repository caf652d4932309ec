package cn.hengli.ledger;

import cn.hengli.plan.TaskId;
import java.util.Optional;

/** All that the office wrote about tasks in quarters. */
public interface Consolidations {

    Optional<Consolidation> findByPeriodAndTask(LedgerPeriodId period, TaskId task);

    /** Keeps it at once. */
    Consolidation saveAndFlush(Consolidation consolidation);
}
