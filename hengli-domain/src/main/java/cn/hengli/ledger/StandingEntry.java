package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;

/**
 * 在册条目: an entry of a quarter, as far as it matters for what is owed.
 *
 * @param unitName the name the unit had at the end of the quarter
 * @param lapsed whether it was withdrawn from the quarter
 */
public record StandingEntry(
        LedgerEntryId id,
        TaskId task,
        int taskNumber,
        String taskTitle,
        UnitId unit,
        String unitName,
        AssignmentRole role,
        EntryState state,
        boolean lapsed) {}
