package cn.hengli.ledger;

import java.util.List;

/** 在册条目: reads what stands in a quarter, and what once stood in it, in one statement. */
public interface StandingEntries {

    /** By task number, leads first, then by the units' order. */
    List<StandingEntry> of(LedgerPeriodId period);
}
