package cn.hengli.ledger;

import cn.hengli.light.TaskLight;
import cn.hengli.plan.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes about a task.
 *
 * @param revision that was seen; 0 where nothing was written yet
 * @param light null for the one by the rule
 * @param lightReason why it is another than the one by the rule; passed over where it is not
 */
public record ConsolidateTaskCommand(
        LedgerPeriodId period,
        TaskId task,
        int revision,
        String summary,
        @Nullable TaskLight light,
        String lightReason) {}
