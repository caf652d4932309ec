package cn.hengli.dashboard.web;

import cn.hengli.dashboard.TaskChoice;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.Actor;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 任务清单: the tasks behind a figure, with why each light has its colour. */
@Controller
@RequiredArgsConstructor
class LightsController {

    private final ProgressPages pages;

    @GetMapping("/plans/{code}/lights")
    String show(
            @PathVariable String code,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor,
            Model model) {
        var situation = pages.open(code, ask, actor, model);
        if (situation.isEmpty()) {
            return "dashboard/none";
        }
        ProgressPages.options(situation.get(), model);
        model.addAttribute("tasks", situation.get().tasks(ask.choice()));
        model.addAttribute("lights", TaskLight.values());
        model.addAttribute("matters", TaskChoice.Matter.values());
        return "dashboard/lights";
    }
}
