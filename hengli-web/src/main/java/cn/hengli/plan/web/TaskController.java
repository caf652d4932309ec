package cn.hengli.plan.web;

import cn.hengli.plan.ReadPlan;
import cn.hengli.shared.Actor;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One task as a page. */
@Controller
@RequiredArgsConstructor
class TaskController {

    private final ReadPlan readPlan;

    @GetMapping("/plans/{code}/tasks/{number}")
    String show(@PathVariable String code, @PathVariable int number, Actor actor, Model model) {
        var task = readPlan.task(code, number, actor);
        model.addAttribute("task", task);
        model.addAttribute("history", readPlan.history(task.id(), actor));
        return "plan/task";
    }
}
