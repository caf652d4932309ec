package cn.hengli.extension;

import cn.hengli.plan.Task;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 申请条件: when more time can be asked for: while there still is time, and while nothing else waits for the office. */
@DomainService
@RequiredArgsConstructor
class AskingRule {

    private final Extensions extensions;
    private final Clock clock;

    /** Why nobody can ask about the task now; empty where somebody can. The due day itself still counts. */
    List<Problem> obstacles(Task task) {
        var due = task.schedule().dueOn();
        if (due == null) {
            return List.of(Problem.of(ExtensionRefusal.NEVER_DUE));
        }
        if (LocalDate.now(clock).isAfter(due)) {
            return List.of(Problem.of(ExtensionRefusal.DUE_DATE_OVER, due));
        }
        return extensions.existsByTaskAndState(task.id(), ExtensionState.WAITING)
                ? List.of(Problem.of(ExtensionRefusal.ALREADY_ASKED))
                : List.of();
    }
}
