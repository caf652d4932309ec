package cn.hengli.account.web;

import cn.hengli.account.EndSessions;
import cn.hengli.account.ReadSessions;
import cn.hengli.account.SessionId;
import cn.hengli.shared.Actor;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的登录: where one is signed in oneself, to sign out what was forgotten elsewhere. */
@Controller
@RequestMapping("/account/sessions")
@RequiredArgsConstructor
class OwnSessionsController {

    private final ReadSessions readSessions;
    private final EndSessions endSessions;

    @GetMapping
    String list(Actor actor, Authentication authentication, Model model) {
        model.addAttribute("sessions", readSessions.own(actor));
        model.addAttribute("present", present(authentication));
        return "account/sessions";
    }

    @PostMapping("/end")
    String end(@RequestParam UUID session, Actor actor, RedirectAttributes redirect) {
        endSessions.endOwn(new SessionId(session), actor);
        redirect.addFlashAttribute("notice", "access.session.ended");
        return "redirect:/account/sessions";
    }

    @PostMapping("/end-others")
    String endOthers(Actor actor, Authentication authentication, RedirectAttributes redirect) {
        var present = present(authentication);
        if (present != null) {
            endSessions.endOthers(present, actor);
        }
        redirect.addFlashAttribute("notice", "access.session.others-ended");
        return "redirect:/account/sessions";
    }

    /** The session of the request itself. */
    static @Nullable SessionId present(Authentication authentication) {
        return authentication instanceof ActorAuthentication own
                ? own.getPrincipal().sessionId()
                : null;
    }
}
