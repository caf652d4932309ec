package cn.hengli.plan.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.RescheduleTask;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office maintains a task: what there is to maintain, and the task's dates. */
@Controller
@RequestMapping("/plans/{plan}/tasks/{number}/edit")
@RequiredArgsConstructor
class TaskScheduleController {

    private final TaskEdit edit;
    private final RescheduleTask rescheduleTask;

    @GetMapping
    String overview(@PathVariable String plan, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("task", edit.task(plan, number, actor));
        return "plan/edit/overview";
    }

    @GetMapping("/schedule")
    String schedule(@PathVariable String plan, @PathVariable int number, Actor actor, Model model) {
        var task = edit.task(plan, number, actor);
        model.addAttribute("task", task);
        model.addAttribute("form", ScheduleForm.of(task));
        return "plan/edit/schedule";
    }

    @PostMapping("/schedule")
    String reschedule(
            @PathVariable String plan,
            @PathVariable int number,
            @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = edit.task(plan, number, actor);
        try {
            if (!errors.hasErrors()) {
                rescheduleTask.reschedule(form.toCommand(task), actor);
                redirect.addFlashAttribute("notice", "maintain.saved");
                return "redirect:/plans/{plan}/tasks/{number}/edit";
            }
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (Stale stale) {
            TaskEdit.stale(form, task, model);
        }
        response.setStatus(model.containsAttribute("stale") ? 409 : 422);
        model.addAttribute("task", task);
        return "plan/edit/schedule";
    }
}
