package cn.hengli.assistance;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 任务各方: who leads and who supports a task today, collectives as they stand. */
@DomainService
@RequiredArgsConstructor
class TaskParties {

    private final TaskDetails details;
    private final Obligations obligations;
    private final Clock clock;

    /** A task and the units named for it. */
    record Parties(TaskFacts task, List<Obligation> units) {

        List<Obligation> in(AssignmentRole role) {
            return units.stream().filter(unit -> unit.role() == role).toList();
        }
    }

    Parties of(String planCode, int number) {
        var today = LocalDate.now(clock);
        var task = details.of(planCode, number, today)
                .orElseThrow(() -> NotFound.missing("task", planCode + " " + number));
        return new Parties(
                task,
                obligations.of(task.plan(), today).stream()
                        .filter(owed -> owed.task().equals(task.id()))
                        .toList());
    }
}
