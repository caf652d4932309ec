package cn.hengli.account.web;

import cn.hengli.account.CreatePost;
import cn.hengli.account.PostFilter;
import cn.hengli.account.ReadPosts;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import cn.hengli.unit.UnitDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All posts, and how another is set up. */
@Controller
@RequestMapping("/admin/posts")
@RequiredArgsConstructor
class PostsController {

    private final ReadPosts readPosts;
    private final CreatePost createPost;
    private final UnitDirectory units;
    private final Clock clock;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping
    String list(@ModelAttribute("filter") PostListFilter filter, BindingResult ignored, Actor actor, Model model) {
        model.addAttribute("posts", readPosts.list(filter.toFilter(), actor));
        model.addAttribute("states", PostFilter.State.values());
        return page("account/admin-posts", model);
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        model.addAttribute("form", new PostForm());
        return page("account/admin-post-new", model);
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var created = new AtomicReference<Object>();
        if (!Submission.done(errors, model, response, () -> created.set(createPost.create(form.toCommand(), actor)))) {
            return page("account/admin-post-new", model);
        }
        redirect.addAttribute("id", String.valueOf(created.get()));
        redirect.addFlashAttribute("notice", "admin.post.created");
        return "redirect:/admin/posts/{id}";
    }

    private String page(String view, Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("units", units.units(LocalDate.now(clock)));
        return view;
    }
}
