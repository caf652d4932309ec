package cn.hengli.account.web;

import cn.hengli.account.ChangePassword;
import cn.hengli.account.OpenSessions;
import cn.hengli.account.PasswordRule;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改密码: everybody for themselves; who must, sees nothing else before. */
@Controller
@RequestMapping(PasswordWall.PASSWORD_PAGE)
@RequiredArgsConstructor
class PasswordController {

    private static final String PAGE = "account/password";

    private final ChangePassword changePassword;
    private final PasswordRule rule;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final OpenSessions openSessions;
    private final Clock clock;

    @ModelAttribute("rule")
    PasswordRule rule() {
        return rule;
    }

    /** Whether no other page opens before. */
    @ModelAttribute("must")
    boolean must(Authentication authentication) {
        return authentication instanceof ActorAuthentication present
                && present.known().mustChangePassword(rule, clock.instant());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new PasswordForm());
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            Actor actor,
            Authentication authentication,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var attempt = throttle.attempt(actor.login(), request.getRemoteAddr(), null);
        if (!attempt.isAllowed()) {
            result.reject("account.password.throttled");
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            var stamp = changePassword.change(form.toCommand(), actor);
            attempt.giveBack();
            goOn(stamp, authentication, request);
        } catch (Refused refused) {
            giveBackUnlessGuessed(attempt, refused);
            Refusals.into(result, refused);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooBusy e) {
            attempt.giveBack();
            result.reject("account.sign-in.busy");
            return new ModelAndView(PAGE, HttpStatus.SERVICE_UNAVAILABLE);
        }
        redirect.addFlashAttribute("notice", "account.password.changed");
        return new ModelAndView("redirect:" + PasswordWall.PASSWORD_PAGE);
    }

    private void goOn(int stamp, Authentication authentication, HttpServletRequest request) {
        if (authentication instanceof ActorAuthentication present) {
            openSessions.goOn(present.getPrincipal().sessionId(), stamp);
            sessions.goOn(request, present.getPrincipal().withStamp(stamp));
        }
    }

    private static void giveBackUnlessGuessed(Attempt attempt, Refused refused) {
        if (refused.problems().stream().noneMatch(problem -> "current".equals(problem.field()))) {
            attempt.giveBack();
        }
    }
}
