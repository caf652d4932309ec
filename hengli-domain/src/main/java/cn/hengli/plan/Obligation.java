package cn.hengli.plan;

import cn.hengli.shared.UnitId;

/**
 * 填报义务: a unit owes an entry about a task.
 *
 * @param unitName the name it has on the day that was asked for
 */
public record Obligation(
        TaskId task, int taskNumber, String taskTitle, UnitId unit, String unitName, AssignmentRole role) {}
