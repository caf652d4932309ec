package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A request for an extension as pages show it.
 *
 * @param presentDueOn of the task as it stands; null where it goes on for good by now
 * @param unitName as of the day that was asked for
 * @param dueOn of the task when this was asked
 * @param decision null while it waits
 */
public record ExtensionFacts(
        ExtensionId id,
        long version,
        TaskId task,
        String planCode,
        int taskNumber,
        String taskTitle,
        @Nullable LocalDate presentDueOn,
        UnitId unit,
        String unitName,
        ExtensionState state,
        String reason,
        LocalDate dueOn,
        LocalDate askedFor,
        Instant askedAt,
        LocalDate askedOn,
        String askedBy,
        @Nullable Decision decision) {

    /**
     * How it ended.
     *
     * @param words of the office; null where there are none
     * @param movedFrom the due date that was replaced; null unless granted
     */
    public record Decision(
            Instant at,
            LocalDate on,
            String by,
            @Nullable String words,
            @Nullable LocalDate movedFrom,
            @Nullable LocalDate grantedTo) {}

    public boolean isWaiting() {
        return state == ExtensionState.WAITING;
    }

    public boolean isGranted() {
        return state == ExtensionState.GRANTED;
    }

    /** Whole days from the day it was asked to the day it was decided, or to today: for these the office answers, not the unit. */
    public long daysWithOffice(LocalDate today) {
        return ChronoUnit.DAYS.between(askedOn, decision == null ? today : decision.on());
    }
}
