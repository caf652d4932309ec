package cn.hengli.account.web;

import cn.hengli.account.Credential;
import cn.hengli.account.Login;
import cn.hengli.account.SampleAccounts;
import cn.hengli.account.SessionId;
import cn.hengli.account.SignInPlace;
import cn.hengli.page.Times;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 登录: by a form, or in place by the script of a page whose session has ended. */
@Controller
@RequestMapping("/login")
@RequiredArgsConstructor
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SignInDesk desk;
    private final Sessions sessions;
    private final KnownDevice knownDevice;
    private final ObjectProvider<SampleAccounts> samples;
    private final Times times;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(defaultValue = "") String sample,
            HttpServletRequest request,
            Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:" + LocalAddress.orHome(next);
        }
        model.addAttribute("left", left != null);
        return page(sample, next, "", model);
    }

    @PostMapping
    @Nullable
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var device = knownDevice.of(Login.normalised(username), request);
        var place = new SignInPlace(request.getRemoteAddr(), Objects.requireNonNullElse(device, ""));
        var outcome = desk.signIn(username, password, place, BrowserKind.of(request.getHeader(HttpHeaders.USER_AGENT)));
        var credential = outcome.credential();
        var session = outcome.session();
        if (credential != null && session != null) {
            open(credential, session, request, response);
        } else if (outcome.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (Scripts.sent(request)) {
            answer(outcome, response);
            return null;
        }
        if (credential != null) {
            return "redirect:" + LocalAddress.orHome(next);
        }
        response.setStatus(outcome.status().value());
        return page(username, next, words(outcome), model);
    }

    /** Any answer carries the cookie with the token; this one carries nothing else. */
    @GetMapping("/token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void token() {
        // the cookie is written on the way here
    }

    private void open(
            Credential credential, SessionId session, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, SignedIn.now(credential.account(), session, credential.stamp(), clock.instant()));
        knownDevice.remember(credential.login(), response);
    }

    private void answer(SignInOutcome outcome, HttpServletResponse response) throws IOException {
        if (outcome.credential() != null) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            Scripts.answer(response, outcome.status(), words(outcome));
        }
    }

    private String words(SignInOutcome outcome) {
        var arguments = new Object[] {times.recent(outcome.until())};
        return String.valueOf(messages.getMessage(outcome.message(), arguments, LocaleContextHolder.getLocale()));
    }

    private String page(String username, String next, String problem, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("next", LocalAddress.orHome(next));
        model.addAttribute("problem", problem);
        var offered = samples.getIfAvailable();
        if (offered != null) {
            model.addAttribute("samples", OfferedSamples.of(offered, username));
        }
        return PAGE;
    }
}
