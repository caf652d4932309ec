package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条目详情: all that one entry's page shows.
 *
 * @param row the entry as in lists
 * @param previous what the unit wrote in the latest quarter before; null when it wrote nothing yet
 * @param warnings what the office is warned of; empty for others
 */
public record EntrySheet(
        LedgerRow row,
        EntryContent content,
        TaskFacts task,
        PeriodFacts period,
        boolean signOff,
        @Nullable Previous previous,
        List<Attachment> attachments,
        List<Problem> warnings) {

    /** What was written in an earlier quarter. */
    public record Previous(LedgerEntryId entry, Quarter quarter, EntryState state, EntryContent content) {}
}
