package cn.hengli.account.web;

import cn.hengli.account.AbolishPost;
import cn.hengli.account.PostId;
import cn.hengli.account.ReadPosts;
import cn.hengli.account.RenamePost;
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

/** One post: who holds it and held it; how it is renamed and abolished. */
@Controller
@RequestMapping("/admin/posts/{id}")
@RequiredArgsConstructor
class PostController {

    private static final String EDIT = "account/admin-post-edit";

    private final ReadPosts readPosts;
    private final RenamePost renamePost;
    private final AbolishPost abolishPost;
    private final HistoryWords historyWords;

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var post = readPosts.one(new PostId(id), actor);
        model.addAttribute("post", post);
        model.addAttribute("history", historyWords.readable(readPosts.history(post.id(), actor)));
        return "account/admin-post";
    }

    @GetMapping("/edit")
    String form(@PathVariable UUID id, Actor actor, Model model) {
        var post = readPosts.one(new PostId(id), actor);
        model.addAttribute("post", post);
        model.addAttribute("form", PostForm.of(post));
        return EDIT;
    }

    @PostMapping("/edit")
    String rename(
            @PathVariable UUID id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var post = new PostId(id);
        if (Submission.done(
                errors, model, response, () -> renamePost.rename(post, form.getVersion(), form.getTitle(), actor))) {
            return back("admin.post.saved", redirect);
        }
        return again(post, form, actor, model);
    }

    @PostMapping("/abolition")
    String abolish(
            @PathVariable UUID id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var post = new PostId(id);
        if (Submission.done(errors, model, response, () -> abolishPost.abolish(post, form.getVersion(), actor))) {
            return back("admin.post.abolished", redirect);
        }
        form.setTitle(readPosts.one(post, actor).title());
        return again(post, form, actor, model);
    }

    private String again(PostId id, PostForm form, Actor actor, Model model) {
        var post = readPosts.one(id, actor);
        form.setVersion(post.version());
        model.addAttribute("post", post);
        return EDIT;
    }

    private static String back(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/admin/posts/{id}";
    }
}
