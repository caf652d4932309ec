package cn.hengli.assistance.web;

import cn.hengli.assistance.PrepareAsking;
import cn.hengli.assistance.ReadAssistance;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The items of a task, and those that wait for the own unit: pages, and the parts of them that the task's page and the home page take in. */
@Controller
@RequiredArgsConstructor
class AssistancePartsController {

    private final ReadAssistance readAssistance;
    private final PrepareAsking prepareAsking;

    @GetMapping("/assistance/of-task/{task}")
    String ofTask(
            @PathVariable UUID task,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor,
            Model model) {
        var id = new TaskId(task);
        model.addAttribute("items", readAssistance.ofTask(id, actor));
        prepareAsking.about(id, actor).ifPresent(askable -> model.addAttribute("askable", askable));
        return part ? "assistance/of-task :: items" : "assistance/of-task";
    }

    @GetMapping("/assistance/waiting")
    String waiting(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Actor actor, Model model) {
        model.addAttribute("items", readAssistance.waiting(actor));
        return part ? "assistance/waiting :: items" : "assistance/waiting";
    }
}
