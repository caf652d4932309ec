package cn.hengli.account.web;

import cn.hengli.account.EndSessions;
import cn.hengli.account.LiftSignInLock;
import cn.hengli.account.ReadSessions;
import cn.hengli.account.SessionId;
import cn.hengli.account.SignInPlace;
import cn.hengli.shared.Actor;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登录管理: who is signed in and where, and which logins are locked; both can be ended. */
@Controller
@RequestMapping("/admin/sessions")
@RequiredArgsConstructor
class SessionsController {

    private final ReadSessions readSessions;
    private final EndSessions endSessions;
    private final LiftSignInLock liftSignInLock;
    private final SignInThrottle throttle;

    @GetMapping
    String list(Actor actor, Authentication authentication, Model model) {
        model.addAttribute("sessions", readSessions.all(actor));
        model.addAttribute("locks", liftSignInLock.locked(actor));
        model.addAttribute("present", OwnSessionsController.present(authentication));
        return "account/admin-sessions";
    }

    @PostMapping("/end")
    String end(@RequestParam UUID session, Actor actor, RedirectAttributes redirect) {
        endSessions.endOne(new SessionId(session), actor);
        return back("access.session.ended", redirect);
    }

    @PostMapping("/unlocking")
    String unlock(
            @RequestParam String login,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String browser,
            Actor actor,
            RedirectAttributes redirect) {
        var place = new SignInPlace(address, browser);
        liftSignInLock.lift(login, place, actor);
        throttle.forgive(login, place);
        return back("access.lock.lifted", redirect);
    }

    private static String back(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/admin/sessions";
    }
}
