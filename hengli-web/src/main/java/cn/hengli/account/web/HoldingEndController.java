package cn.hengli.account.web;

import cn.hengli.account.EndHolding;
import cn.hengli.account.PostHoldingId;
import cn.hengli.account.PostId;
import cn.hengli.account.PostRow;
import cn.hengli.account.ReadPosts;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 免岗: from a day on somebody holds a post no more. */
@Controller
@RequestMapping("/admin/posts/{id}/holdings/{holding}/end")
@RequiredArgsConstructor
class HoldingEndController {

    private final ReadPosts readPosts;
    private final EndHolding endHolding;
    private final Clock clock;

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID holding, Actor actor, Model model) {
        var post = readPosts.one(new PostId(id), actor);
        model.addAttribute("form", HoldingForm.of(post.version(), LocalDate.now(clock)));
        return page(post, holding, model);
    }

    @PostMapping
    String end(
            @PathVariable UUID id,
            @PathVariable UUID holding,
            @ModelAttribute("form") HoldingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var post = new PostId(id);
        form.check(errors);
        if (Submission.done(
                errors,
                model,
                response,
                () -> endHolding.end(post, form.getVersion(), new PostHoldingId(holding), form.endsOn(), actor))) {
            redirect.addFlashAttribute("notice", "admin.post.done.end");
            return "redirect:/admin/posts/{id}";
        }
        var fresh = readPosts.one(post, actor);
        form.setVersion(fresh.version());
        return page(fresh, holding, model);
    }

    private static String page(PostRow post, UUID holding, Model model) {
        model.addAttribute("post", post);
        model.addAttribute(
                "holder",
                post.holders().stream()
                        .filter(holder -> holder.holding().value().equals(holding))
                        .findFirst()
                        .orElseThrow(() -> NotFound.missing("holding", holding)));
        return "account/admin-holding-end";
    }
}
