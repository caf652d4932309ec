package cn.hengli.demo;

import cn.hengli.ledger.FrozenQuarters;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which quarters were frozen with which tasks, until it is written down. */
final class PastFreezing implements FrozenQuarters {

    private final List<Frozen> frozen = new ArrayList<>();

    private record Frozen(LedgerPeriodId period, int closing, List<TaskFacts> tasks) {}

    @Override
    public void freeze(LedgerPeriodId period, int closing, List<TaskFacts> tasks) {
        frozen.add(new Frozen(period, closing, tasks));
    }

    @Override
    public Optional<TaskFacts> task(LedgerPeriodId period, TaskId task) {
        return frozen.stream()
                .filter(each -> each.period().equals(period))
                .flatMap(each -> each.tasks().stream())
                .filter(each -> each.id().equals(task))
                .findFirst();
    }

    void writeTo(FrozenQuarters kept) {
        frozen.forEach(each -> kept.freeze(each.period(), each.closing(), each.tasks()));
    }
}
