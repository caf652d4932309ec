package cn.hengli.assistance.web;

import cn.hengli.assistance.AskForAssistance;
import cn.hengli.assistance.PrepareAsking;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lead unit asks a supporting unit for something. */
@Controller
@RequiredArgsConstructor
class AssistanceAskingController {

    private static final String VIEW = "assistance/new";

    private final PrepareAsking prepareAsking;
    private final AskForAssistance askForAssistance;

    /** @param task as in addresses; none to choose one first */
    @GetMapping("/assistance/new")
    String form(@RequestParam(defaultValue = "") String task, Actor actor, Model model) {
        if (task.isEmpty()) {
            model.addAttribute("tasks", prepareAsking.tasks(actor));
            return "assistance/choose";
        }
        model.addAttribute("form", AskForm.about(task));
        return show(task, actor, model);
    }

    @PostMapping("/assistance")
    String ask(
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var view = show(form.getTask(), actor, model);
        var done = Submission.done(
                errors,
                model,
                response,
                () -> redirect.addAttribute(
                        "id", askForAssistance.ask(form.toCommand(), actor).toString()));
        if (done) {
            redirect.addFlashAttribute("notice", "assistance.asked");
            return "redirect:/assistance/{id}";
        }
        return view;
    }

    private String show(String task, Actor actor, Model model) {
        var named = TaskReference.read(task);
        model.addAttribute("choices", prepareAsking.choices(named.planCode(), named.number(), actor));
        return VIEW;
    }
}
