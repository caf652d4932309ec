package cn.hengli.ledger;

import java.util.List;

/** 综合台账: reads the tasks of a quarter with all that was written about them, in one statement. */
public interface ConsolidatedLedger {

    /** Every task of the plan, by number. */
    List<ConsolidatedTask> of(LedgerPeriodId period);
}
