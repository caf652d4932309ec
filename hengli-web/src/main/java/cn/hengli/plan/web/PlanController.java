package cn.hengli.plan.web;

import cn.hengli.plan.ReadPlan;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** Plans: the list of them, and one as a page. */
@Controller
@RequiredArgsConstructor
class PlanController {

    private final ReadPlan readPlan;

    /** As long as there is one plan only, nobody has to choose it. */
    @GetMapping("/plans")
    String list(Actor actor, Model model) {
        var plans = readPlan.plans(actor);
        if (plans.size() == 1) {
            return "redirect:" + address(plans.get(0).code(), "");
        }
        model.addAttribute("plans", plans);
        return "plan/plans";
    }

    /** The tasks of the plan that is under way, narrowed as asked. */
    @GetMapping("/tasks")
    String currentTasks(Actor actor, HttpServletRequest request) {
        var query = request.getQueryString();
        return readPlan.current(actor)
                .map(code -> "redirect:" + address(code, query == null ? "/tasks" : "/tasks?" + query))
                .orElse("redirect:/plans");
    }

    @GetMapping("/plans/{code}")
    String show(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("plan", readPlan.plan(code, actor));
        return "plan/plan";
    }

    private static String address(String code, String rest) {
        return UriComponentsBuilder.fromPath("/plans/{code}")
                        .buildAndExpand(code)
                        .toUriString()
                + rest;
    }
}
