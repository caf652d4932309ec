package cn.hengli.ledger;

import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import lombok.RequiredArgsConstructor;

/** What the plan says about a task, as a quarter shows it: as it stands while the quarter is open, as it stood once it is closed. */
@DomainService
@RequiredArgsConstructor
class QuarterTasks {

    private final TaskDetails tasks;
    private final FrozenQuarters frozen;

    TaskFacts of(EntrySheet.Term period, TaskId task) {
        var facts = period.isClosed()
                ? frozen.task(period.id(), task)
                : tasks.of(task, period.quarter().lastDay());
        return facts.orElseThrow(() -> NotFound.missing("task", task));
    }
}
