package cn.hengli.demo;

import cn.hengli.ledger.Consolidation;
import cn.hengli.ledger.Consolidations;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.plan.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the office said about the tasks, until it is written down. */
final class PastConsolidations implements Consolidations {

    private final List<Consolidation> consolidations = new ArrayList<>();

    @Override
    public Optional<Consolidation> findByPeriodAndTask(LedgerPeriodId period, TaskId task) {
        return consolidations.stream()
                .filter(each -> each.period().equals(period) && each.task().equals(task))
                .findFirst();
    }

    @Override
    public Consolidation saveAndFlush(Consolidation consolidation) {
        if (!consolidations.contains(consolidation)) {
            consolidations.add(consolidation);
        }
        return consolidation;
    }

    List<Consolidation> all() {
        return List.copyOf(consolidations);
    }
}
