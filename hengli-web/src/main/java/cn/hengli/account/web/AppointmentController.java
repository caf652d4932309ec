package cn.hengli.account.web;

import cn.hengli.account.AppointToPost;
import cn.hengli.account.PostId;
import cn.hengli.account.ReadPosts;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
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

/** 任岗与交接: somebody takes up a post, as holder, as substitute, or from whoever holds it now. */
@Controller
@RequestMapping("/admin/posts/{id}/{step:appointment|handover}")
@RequiredArgsConstructor
class AppointmentController {

    private static final String HANDOVER = "handover";

    private final ReadPosts readPosts;
    private final AppointToPost appointToPost;
    private final Clock clock;

    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean substitute,
            Actor actor,
            Model model) {
        var post = readPosts.one(new PostId(id), actor);
        var form = HoldingForm.of(post.version(), LocalDate.now(clock));
        form.setSubstitute(substitute);
        model.addAttribute("form", form);
        return page(step, form, post.id(), actor, model);
    }

    @PostMapping
    String appoint(
            @PathVariable UUID id,
            @PathVariable String step,
            @ModelAttribute("form") HoldingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var post = new PostId(id);
        form.check(errors);
        if (Submission.done(errors, model, response, () -> take(step, post, form, actor))) {
            redirect.addFlashAttribute("notice", "admin.post.done." + step);
            return "redirect:/admin/posts/{id}";
        }
        return page(step, form, post, actor, model);
    }

    private void take(String step, PostId post, HoldingForm form, Actor actor) {
        if (step.equals(HANDOVER)) {
            appointToPost.handOver(form.toCommand(post), actor);
        } else {
            appointToPost.appoint(form.toCommand(post), actor);
        }
    }

    private String page(String step, HoldingForm form, PostId id, Actor actor, Model model) {
        var post = readPosts.one(id, actor);
        form.setVersion(post.version());
        model.addAttribute("post", post);
        model.addAttribute("step", step);
        model.addAttribute("candidates", readPosts.candidates(actor));
        return "account/admin-appointment";
    }
}
