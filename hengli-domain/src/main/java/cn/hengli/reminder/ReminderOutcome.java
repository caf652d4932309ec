package cn.hengli.reminder;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 催报结果: which units were reminded of what, and what was left. */
public record ReminderOutcome(List<LedgerRow> reminded, List<Left> left) {

    /** @param row null where the quarter has no such entry */
    public record Left(LedgerEntryId entry, @Nullable LedgerRow row, Problem why) {}

    /** How many units were reminded of anything. */
    public long units() {
        return reminded.stream().map(LedgerRow::unit).distinct().count();
    }
}
