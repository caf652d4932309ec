package cn.hengli.plan.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.AssignmentId;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.ChangeAssignments;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.UnitDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
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

/** The office says who leads and who supports a task. */
@Controller
@RequestMapping("/plans/{plan}/tasks/{number}/edit/assignments")
@RequiredArgsConstructor
class TaskAssignmentController {

    private final TaskEdit edit;
    private final ChangeAssignments assignments;
    private final UnitDirectory units;
    private final Collectives collectives;
    private final Clock clock;

    @GetMapping
    String show(@PathVariable String plan, @PathVariable int number, Actor actor, Model model) {
        var task = edit.task(plan, number, actor);
        var form = new AssignmentForm();
        form.setVersion(task.version());
        model.addAttribute("form", form);
        return page(task, model);
    }

    @PostMapping
    String add(
            @PathVariable String plan,
            @PathVariable int number,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = edit.task(plan, number, actor);
        try {
            if (!errors.hasErrors()) {
                assignments.name(
                        new ChangeAssignments.Command(task.id(), form.getVersion(), form.getRole(), form.chosen()),
                        actor);
                redirect.addFlashAttribute("notice", "maintain.saved");
                return "redirect:/plans/{plan}/tasks/{number}/edit/assignments";
            }
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (Stale stale) {
            TaskEdit.stale(form, task, model);
        }
        response.setStatus(model.containsAttribute("stale") ? 409 : 422);
        return page(task, model);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes redirect) {
        assignments.end(edit.task(plan, number, actor).id(), version, new AssignmentId(id), actor);
        redirect.addFlashAttribute("notice", "maintain.ended");
        return "redirect:/plans/{plan}/tasks/{number}/edit/assignments";
    }

    private String page(TaskFacts task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("roles", AssignmentRole.values());
        model.addAttribute("units", units.units(LocalDate.now(clock)));
        model.addAttribute("collectives", collectives.findAll());
        return "plan/edit/assignments";
    }
}
