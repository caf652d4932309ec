package cn.hengli.plan.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.Counting;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.MaintainIndicators;
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

/** The office maintains a task's indicators. */
@Controller
@RequestMapping("/plans/{plan}/tasks/{number}/edit/indicators")
@RequiredArgsConstructor
class TaskIndicatorController {

    private static final String NEW = "new";

    private final TaskEdit edit;
    private final MaintainIndicators indicators;

    @ModelAttribute("countings")
    Counting[] countings() {
        return Counting.values();
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String plan, @PathVariable int number, @PathVariable String id, Actor actor, Model model) {
        var task = edit.task(plan, number, actor);
        var known = found(task, id);
        model.addAttribute("form", IndicatorForm.of(task, known));
        return page(task, known, model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable String id,
            @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = edit.task(plan, number, actor);
        var known = found(task, id);
        Runnable change = known == null
                ? () -> indicators.add(
                        task.id(), form.getVersion(), form.meaning(), EditForm.text(form.getTarget()), actor)
                : () -> indicators.change(task.id(), form.getVersion(), known.id(), form.meaning(), actor);
        if (done(change, form, errors, task, model)) {
            redirect.addFlashAttribute("notice", "maintain.saved");
            return "redirect:/plans/{plan}/tasks/{number}/edit";
        }
        response.setStatus(model.containsAttribute("stale") ? 409 : 422);
        return page(task, known, model);
    }

    @PostMapping("/{id}/target")
    String adjust(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable String id,
            @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = edit.task(plan, number, actor);
        var known = found(task, id);
        if (known == null) {
            throw NotFound.missing("indicator", id);
        }
        var target = EditForm.text(form.getTarget());
        var basis = EditForm.text(form.getBasis());
        Runnable change = () -> indicators.adjust(task.id(), form.getVersion(), known.id(), target, basis, actor);
        if (done(change, form, errors, task, model)) {
            redirect.addFlashAttribute("notice", "maintain.saved");
            return "redirect:/plans/{plan}/tasks/{number}/edit";
        }
        // the other half of the page was not sent
        var fresh = IndicatorForm.of(task, known);
        form.setName(fresh.getName());
        form.setUnitOfMeasure(fresh.getUnitOfMeasure());
        form.setBaseline(fresh.getBaseline());
        form.setCounting(fresh.getCounting());
        form.setNote(fresh.getNote());
        response.setStatus(model.containsAttribute("stale") ? 409 : 422);
        return page(task, known, model);
    }

    @PostMapping("/{id}/retirement")
    String retire(
            @PathVariable String plan,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam long version,
            Actor actor,
            RedirectAttributes redirect) {
        indicators.retire(edit.task(plan, number, actor).id(), version, new IndicatorId(id), actor);
        redirect.addFlashAttribute("notice", "maintain.retired");
        return "redirect:/plans/{plan}/tasks/{number}/edit";
    }

    private static boolean done(
            Runnable change, IndicatorForm form, BindingResult errors, TaskFacts task, Model model) {
        try {
            if (errors.hasErrors()) {
                return false;
            }
            change.run();
            return true;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (Stale stale) {
            TaskEdit.stale(form, task, model);
        }
        return false;
    }

    private static String page(TaskFacts task, TaskFacts.@Nullable IndicatorFacts known, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("indicator", known);
        return "plan/edit/indicator";
    }

    private static TaskFacts.@Nullable IndicatorFacts found(TaskFacts task, String id) {
        return id.equals(NEW)
                ? null
                : task.indicators().stream()
                        .filter(indicator -> indicator.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow(() -> NotFound.missing("indicator", id));
    }
}
