package cn.hengli.extension.web;

import cn.hengli.extension.DecideExtension;
import cn.hengli.extension.ExtensionId;
import cn.hengli.extension.ReadExtensions;
import cn.hengli.extension.WithdrawExtension;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request for an extension: to read, to decide and to withdraw. */
@Controller
@RequestMapping("/extensions/{id}")
@RequiredArgsConstructor
class ExtensionController {

    private final ReadExtensions readExtensions;
    private final DecideExtension decideExtension;
    private final WithdrawExtension withdrawExtension;

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var opened = readExtensions.one(new ExtensionId(id), actor);
        model.addAttribute("opened", opened);
        model.addAttribute("grant", GrantForm.of(opened.facts()));
        model.addAttribute("refusal", RefusalForm.of(opened.facts()));
        return "extension/extension";
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable UUID id,
            @ModelAttribute("grant") GrantForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var extension = new ExtensionId(id);
        if (Submission.done(errors, model, response, () -> decideExtension.grant(form.toCommand(extension), actor))) {
            return done("extension.granted", redirect);
        }
        var opened = readExtensions.one(extension, actor);
        form.see(opened.facts());
        model.addAttribute("typed", form.getNote());
        model.addAttribute("opened", opened);
        model.addAttribute("refusal", RefusalForm.of(opened.facts()));
        return "extension/extension";
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id,
            @ModelAttribute("refusal") RefusalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var extension = new ExtensionId(id);
        if (Submission.done(
                errors,
                model,
                response,
                () -> decideExtension.refuse(extension, form.getVersion(), form.getReason(), actor))) {
            return done("extension.refused", redirect);
        }
        var opened = readExtensions.one(extension, actor);
        form.see(opened.facts());
        model.addAttribute("typed", form.getReason());
        model.addAttribute("opened", opened);
        model.addAttribute("grant", GrantForm.of(opened.facts()));
        return "extension/extension";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var extension = new ExtensionId(id);
        if (Submission.done(
                errors, model, response, () -> withdrawExtension.withdraw(extension, form.getVersion(), actor))) {
            return done("extension.withdrawn", redirect);
        }
        return show(id, actor, model);
    }

    private static String done(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/extensions/{id}";
    }
}
