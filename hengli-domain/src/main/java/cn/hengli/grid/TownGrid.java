package cn.hengli.grid;

import cn.hengli.ledger.LastReminder;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.QuarterSheetRow;
import java.util.List;
import java.util.Map;

/**
 * 全镇台账: a quarter's entries of all units, and what stands beside them.
 *
 * @param notes of the reader alone
 * @param reminders the last of each entry
 */
public record TownGrid(
        List<QuarterSheetRow> rows, Map<LedgerEntryId, GridNote> notes, Map<LedgerEntryId, LastReminder> reminders) {}
