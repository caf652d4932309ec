package cn.hengli.assistance;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return details.of(planCode, number, LocalDate.now(clock))
                .map(this::parties)
                .orElseThrow(() -> NotFound.missing("task", planCode + " " + number));
    }

    Optional<Parties> of(TaskId task) {
        return details.of(task, LocalDate.now(clock)).map(this::parties);
    }

    private Parties parties(TaskFacts task) {
        var units = obligations.of(task.plan(), LocalDate.now(clock)).stream()
                .filter(owed -> owed.task().equals(task.id()))
                .toList();
        return new Parties(task, units);
    }
}
