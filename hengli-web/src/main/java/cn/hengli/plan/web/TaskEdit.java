package cn.hengli.plan.web;

import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a task's maintenance starts from: the right, and the task as it stands. */
@Component
@RequiredArgsConstructor
class TaskEdit {

    private final TaskDetails tasks;
    private final Clock clock;

    TaskFacts task(String plan, int number, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        return tasks.of(plan, number, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("task", number));
    }

    /** Shows a form again after somebody else changed the task: what was typed stays, the task is as it is now. */
    static void stale(EditForm form, TaskFacts fresh, Model model) {
        form.setVersion(fresh.version());
        model.addAttribute("stale", true);
    }
}
