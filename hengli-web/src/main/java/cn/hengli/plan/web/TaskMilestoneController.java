package cn.hengli.plan.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.MaintainMilestones;
import cn.hengli.plan.MilestoneId;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office maintains a task's milestones. */
@Controller
@RequestMapping("/plans/{plan}/tasks/{number}/edit/milestones")
@RequiredArgsConstructor
class TaskMilestoneController {

    private static final String NEW = "new";

    private final TaskEdit edit;
    private final MaintainMilestones milestones;

    @GetMapping("/{id}")
    String show(
            @PathVariable String plan, @PathVariable int number, @PathVariable String id, Actor actor, Model model) {
        var task = edit.task(plan, number, actor);
        model.addAttribute("task", task);
        var known = found(task, id);
        model.addAttribute("milestone", known);
        model.addAttribute("form", MilestoneForm.of(task, known));
        return "plan/edit/milestone";
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable String id,
            @ModelAttribute("form") MilestoneForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = edit.task(plan, number, actor);
        var known = found(task, id);
        try {
            if (!errors.hasErrors()) {
                if (known == null) {
                    milestones.add(task.id(), form.getVersion(), form.typed(), actor);
                } else {
                    milestones.change(task.id(), form.getVersion(), known.id(), form.typed(), actor);
                }
                redirect.addFlashAttribute("notice", "maintain.saved");
                return "redirect:/plans/{plan}/tasks/{number}/edit";
            }
            // a day that cannot be read must not hide what else is wrong
            milestones.check(form.typed());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (Stale stale) {
            TaskEdit.stale(form, task, model);
        }
        response.setStatus(model.containsAttribute("stale") ? 409 : 422);
        model.addAttribute("task", task);
        model.addAttribute("milestone", known);
        return "plan/edit/milestone";
    }

    @PostMapping("/{id}/retirement")
    String retire(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes redirect) {
        milestones.retire(edit.task(plan, number, actor).id(), version, new MilestoneId(id), actor);
        redirect.addFlashAttribute("notice", "maintain.retired");
        return "redirect:/plans/{plan}/tasks/{number}/edit";
    }

    private static TaskFacts.@Nullable MilestoneFacts found(TaskFacts task, String id) {
        return id.equals(NEW)
                ? null
                : task.milestones().stream()
                        .filter(milestone -> milestone.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow(() -> NotFound.missing("milestone", id));
    }
}
