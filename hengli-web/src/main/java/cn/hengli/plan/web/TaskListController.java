package cn.hengli.plan.web;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.ReadPlan;
import cn.hengli.plan.TaskFilter;
import cn.hengli.plan.TaskRow;
import cn.hengli.shared.Actor;
import cn.hengli.unit.UnitDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The tasks of a plan. */
@Controller
@RequiredArgsConstructor
class TaskListController {

    private final ReadPlan readPlan;
    private final UnitDirectory directory;
    private final Clock clock;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping("/plans/{code}/tasks")
    String list(
            @PathVariable String code,
            @ModelAttribute("filter") TaskListFilter filter,
            BindingResult ignored,
            Actor actor,
            Model model) {
        var plan = readPlan.plan(code, actor);
        var tasks = tasks(plan.id(), filter, actor);
        model.addAttribute("plan", plan);
        model.addAttribute("roles", AssignmentRole.values());
        model.addAttribute("units", directory.units(LocalDate.now(clock)));
        model.addAttribute("count", tasks.size());
        model.addAttribute(
                "groups",
                tasks.stream()
                        .collect(Collectors.groupingBy(TaskRow::groupNumber, LinkedHashMap::new, Collectors.toList())));
        return "plan/tasks";
    }

    private List<TaskRow> tasks(PlanId plan, TaskListFilter filter, Actor actor) {
        var typed = filter.unitName();
        var parties = typed.isEmpty() ? null : directory.meant(typed);
        if (parties != null && parties.isNobody()) {
            return List.of();
        }
        var role = parties == null ? null : filter.getRole();
        return readPlan.tasks(
                plan, new TaskFilter(filter.text(), filter.getGroup(), parties, role, filter.getContinuing()), actor);
    }
}
