package cn.hengli.demo;

import cn.hengli.demo.DemoWords.TaskWords;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Indicator;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the words for each row of the ledger. */
final class DemoRows {

    private final DemoWords words;
    private final Tasks tasks;
    private final Set<UnitId> villages;

    DemoRows(DemoWords words, Tasks tasks, List<UnitEntry> units) {
        this.words = words;
        this.tasks = tasks;
        this.villages = units.stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                .map(UnitEntry::id)
                .collect(Collectors.toSet());
    }

    /** @param owed by task, leads first */
    List<DemoRow> of(List<Obligation> owed) {
        var leads = new HashMap<Integer, Integer>();
        var rows = new ArrayList<DemoRow>();
        for (var obligation : owed) {
            var lead = obligation.role() == AssignmentRole.LEAD
                    ? leads.merge(obligation.taskNumber(), 1, Integer::sum) - 1
                    : -1;
            rows.add(row(obligation, lead));
        }
        return rows;
    }

    private DemoRow row(Obligation obligation, int lead) {
        var task = Objects.requireNonNull(words.tasks().get(obligation.taskNumber()));
        var indicators = tasks.getById(obligation.task()).indicators().stream()
                .map(Indicator::id)
                .toList();
        return new DemoRow(obligation, lead, task, phrases(obligation, lead, task), indicators);
    }

    private List<Phrase> phrases(Obligation obligation, int lead, TaskWords task) {
        if (lead >= 0) {
            return task.lead().get(lead);
        }
        Map<String, List<Phrase>> departments = words.units();
        return villages.contains(obligation.unit())
                ? task.villages()
                : Objects.requireNonNull(departments.get(obligation.unitName()), obligation.unitName());
    }
}
