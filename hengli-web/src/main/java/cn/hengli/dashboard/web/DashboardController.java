package cn.hengli.dashboard.web;

import cn.hengli.dashboard.MeanProgress;
import cn.hengli.dashboard.ReadProgress;
import cn.hengli.dashboard.Situation;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 看板: the truth in one minute. What makes no sense in the address is taken as not asked: the errors are taken and left. */
@Controller
@RequiredArgsConstructor
class DashboardController {

    private final ReadProgress readProgress;
    private final ProgressPages pages;

    /** A group of tasks, or the whole town, through the quarters. */
    record Course(String key, String name, List<MeanProgress> quarters) {}

    @GetMapping("/dashboard")
    String start(Actor actor) {
        return readProgress
                .current(actor)
                .map(plan -> "redirect:/plans/" + plan.code() + "/dashboard")
                .orElse("dashboard/none");
    }

    @GetMapping("/plans/{code}/dashboard")
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
        model.addAttribute("courses", courses(situation.get()));
        model.addAttribute(
                "indicators",
                readProgress.indicators(
                        Objects.requireNonNull((ReadProgress.Shown) model.getAttribute("shown")), actor));
        return "dashboard/dashboard";
    }

    /** The town, and then its groups by number. */
    static List<Course> courses(Situation situation) {
        var progress = situation.progress();
        var groups = new TreeMap<Integer, String>();
        progress.tasks().forEach((PlannedTask task) -> groups.put(task.groupNumber(), task.groupName()));
        var courses = new ArrayList<Course>();
        courses.add(new Course("", "", MeanProgress.through(progress, any -> true)));
        groups.forEach((number, name) -> courses.add(new Course(
                String.valueOf(number),
                name,
                MeanProgress.through(progress, task -> task.task().groupNumber() == number))));
        return courses;
    }
}
