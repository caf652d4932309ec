package cn.hengli.ledger;

import cn.hengli.ledger.EntrySheet.Evidence;
import cn.hengli.ledger.EntrySheet.Previous;
import cn.hengli.ledger.EntrySheet.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 条目详情: reads what is kept of one entry, and what stands beside it, in one statement. */
public interface EntrySheets {

    Optional<Kept> find(LedgerEntryId entry);

    /**
     * An entry as it is kept.
     *
     * @param previous the latest of the same task and unit in an earlier quarter of which something was written
     * @param attachments those not removed, in the order of their upload
     * @param lastAcceptedPercent what the office last accepted of the same task and unit in an earlier quarter
     * @param lapsedAt when it was withdrawn from its quarter; null where it stands
     */
    record Kept(
            LedgerRow row,
            Term period,
            EntryContent content,
            boolean signOff,
            @Nullable Previous previous,
            List<Evidence> attachments,
            @Nullable BigDecimal lastAcceptedPercent,
            @Nullable Instant lapsedAt) {}
}
