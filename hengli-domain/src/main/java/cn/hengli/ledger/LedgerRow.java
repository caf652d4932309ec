package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it stands in lists.
 *
 * @param unitName the name the unit had at the end of the quarter
 * @param attachments how many files are attached
 * @param returnedAt when it last came back to the unit; null when no reason for that stands any more
 */
public record LedgerRow(
        LedgerEntryId entry,
        int revision,
        TaskId task,
        int taskNumber,
        String taskTitle,
        int groupNumber,
        String groupName,
        boolean continuing,
        UnitId unit,
        String unitName,
        int unitPosition,
        AssignmentRole role,
        EntryState state,
        String progress,
        boolean nothingToReport,
        @Nullable BigDecimal percent,
        @Nullable DeclaredLight light,
        String helpNeeded,
        int attachments,
        boolean filledInForUnit,
        @Nullable String returnReason,
        @Nullable String returnedBy,
        @Nullable Instant returnedAt,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant firstSubmittedAt) {

    /** Whether the unit still has to do something about it. */
    public boolean isOwed() {
        return state.isOpenForWriting();
    }

    /** Whether something was written that waits to be submitted: a draft, or what was changed after it came back. */
    public boolean isReadyToSubmit() {
        return switch (state) {
            case DRAFT -> true;
            case RETURNED -> savedAt != null && returnedAt != null && savedAt.isAfter(returnedAt);
            case PENDING, AWAITING_SIGN_OFF, SUBMITTED, ACCEPTED -> false;
        };
    }

    /** Whether the unit handed it in, whatever the office made of it since. */
    public boolean isHandedIn() {
        return firstSubmittedAt != null;
    }

    /** Whether the unit has yet to hand it in, for the first time or again. */
    public boolean isMissing() {
        return !state.isWithOffice();
    }
}
