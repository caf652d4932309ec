package cn.hengli.assistance.web;

import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.ReadAssistance;
import cn.hengli.assistance.TakeAssistanceStep;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item: how it stands, what was done, and what the reader can do now. */
@Controller
@RequiredArgsConstructor
class AssistanceController {

    private final ReadAssistance readAssistance;
    private final TakeAssistanceStep takeStep;

    @GetMapping("/assistance/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new StepForm());
        return show(new AssistanceId(id), actor, model);
    }

    @PostMapping("/assistance/{id}/steps")
    String take(
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var item = new AssistanceId(id);
        var done = Submission.done(
                errors,
                model,
                response,
                () -> takeStep.take(item, form.getRevision(), form.chosen(), form.words(), actor));
        if (done) {
            redirect.addFlashAttribute("notice", "assistance.taken");
            return "redirect:/assistance/{id}";
        }
        return show(item, actor, model);
    }

    private String show(AssistanceId id, Actor actor, Model model) {
        model.addAttribute("file", readAssistance.one(id, actor));
        return "assistance/item";
    }
}
