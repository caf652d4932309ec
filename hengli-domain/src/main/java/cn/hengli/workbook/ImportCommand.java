package cn.hengli.workbook;

import cn.hengli.ledger.LedgerPeriodId;
import java.util.List;
import java.util.Set;

/**
 * What somebody decided to take over.
 *
 * @param fingerprint of the preview that was seen
 * @param allOrNone whether one fault keeps everything out; else rows with faults are left out
 * @param mine the conflicts, by {@link RowFinding#choice}, in which the file is to win; the others stay as they are kept
 */
public record ImportCommand(
        LedgerPeriodId period, List<UploadedRow> rows, String fingerprint, boolean allOrNone, Set<String> mine) {

    public ImportCommand {
        rows = List.copyOf(rows);
        mine = Set.copyOf(mine);
    }
}
