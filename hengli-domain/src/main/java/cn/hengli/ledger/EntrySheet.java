package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条目详情: all that one entry's page shows.
 *
 * @param row the entry as in lists
 * @param previous what the unit wrote in the latest quarter before; null when it wrote nothing yet
 * @param warnings what the office is warned of; empty for others
 * @param lapsedAt when it was withdrawn from its quarter; null where it stands
 */
public record EntrySheet(
        LedgerRow row,
        EntryContent content,
        TaskFacts task,
        Term period,
        boolean signOff,
        @Nullable Previous previous,
        List<Evidence> attachments,
        List<Problem> warnings,
        @Nullable Instant lapsedAt) {

    /** Whether anything may still be done with it: its quarter is open, and it was not withdrawn from it. */
    public boolean isOpen() {
        return lapsedAt == null && !period.isClosed();
    }

    /** The quarter it belongs to. */
    public record Term(
            LedgerPeriodId id,
            String planCode,
            Quarter quarter,
            LocalDate dueOn,
            @Nullable Instant closedAt) {

        public boolean isClosed() {
            return closedAt != null;
        }
    }

    /** A file, without what is in it. */
    public record Evidence(
            AttachmentId id, String name, String mediaType, long size, String uploadedByName, Instant uploadedAt) {

        public boolean isPicture() {
            return EvidenceType.isPicture(mediaType);
        }
    }

    /** What was written in an earlier quarter. */
    public record Previous(LedgerEntryId entry, Quarter quarter, EntryState state, EntryContent content) {}
}
