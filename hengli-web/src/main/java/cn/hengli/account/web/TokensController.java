package cn.hengli.account.web;

import cn.hengli.account.ApiTokenId;
import cn.hengli.account.MakeApiToken;
import cn.hengli.account.ReadApiTokens;
import cn.hengli.account.RevokeApiToken;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** 访问令牌: everybody's own; a new one is shown once. */
@Controller
@RequestMapping("/account/tokens")
@RequiredArgsConstructor
class TokensController {

    private final ReadApiTokens readTokens;
    private final MakeApiToken makeToken;
    private final RevokeApiToken revokeToken;
    private final SecretSlips slips;
    private final Clock clock;

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID made, Actor actor, Model model) {
        if (made != null) {
            slips.take(made, actor).ifPresent(secret -> model.addAttribute("secret", secret));
        }
        model.addAttribute("form", new TokenForm());
        return page(actor, model);
    }

    @PostMapping
    String make(
            @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Submission.checkAll(errors, () -> makeToken.check(form.toCommand(), actor));
        var done = Submission.done(errors, model, response, () -> {
            var made = makeToken.make(form.toCommand(), actor);
            slips.keep(made, actor);
            redirect.addAttribute("made", made.id().toString());
        });
        if (!done) {
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "api.token.made");
        return "redirect:/account/tokens";
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        revokeToken.revoke(new ApiTokenId(id), actor);
        redirect.addFlashAttribute("notice", "api.token.revoked");
        return "redirect:/account/tokens";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("tokens", readTokens.own(actor));
        model.addAttribute("now", clock.instant());
        model.addAttribute("longest", MakeApiToken.LONGEST_DAYS);
        return "account/tokens";
    }
}
