package cn.hengli.ledger;

/** An entry as in lists, and what else the unit wrote. */
public record WrittenRow(LedgerRow row, String problems, String nextPlan) {}
