package cn.hengli.ledger;

import java.util.List;

/** 季度填报表: reads the entries of a quarter whole, with all that stands beside them, in one statement. */
public interface QuarterSheets {

    /** By task number, leads first, then by the units' order. */
    List<QuarterSheetRow> of(LedgerRowFilter filter);
}
