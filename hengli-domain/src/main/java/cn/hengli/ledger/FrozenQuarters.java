package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import java.util.List;
import java.util.Optional;

/** 冻结: what a closed quarter's tasks and units were like when it was closed; kept for every closing, never altered. */
public interface FrozenQuarters {

    /**
     * Keeps the tasks, and the units by the names and the order that the quarter shows, before the quarter is closed.
     *
     * @param closing the first, second … closing
     */
    void freeze(LedgerPeriodId period, int closing, List<TaskFacts> tasks);

    /** A task of a closed quarter as it was at its last closing. */
    Optional<TaskFacts> task(LedgerPeriodId period, TaskId task);
}
