package cn.hengli.account.web;

import cn.hengli.page.SomethingRefused;
import cn.hengli.shared.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * 门卫: answers requests that do not get in. Scripts get a status; who only wanted to read is sent to sign in and comes back to the same
 * address; and whoever sent a form gets it back with all that was typed, to send it again.
 */
@Component
@RequiredArgsConstructor
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApplicationEventPublisher events;

    /** Nobody is signed in. */
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authenticationException)
            throws IOException, ServletException {
        if (Scripts.sent(request)) {
            response.setHeader("X-Session", "ended");
            Scripts.answer(response, HttpStatus.UNAUTHORIZED);
        } else if (READING.contains(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/login" + comingBackTo(request));
        } else {
            giveBack(request, response, HttpStatus.UNAUTHORIZED);
        }
    }

    /** Somebody is signed in and may not do this, or a form came without the token of this browser. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException, ServletException {
        var actor = actor(request);
        if (actor != null) {
            announce(request, actor, accessDeniedException);
        }
        if (Scripts.sent(request)) {
            if (actor == null) {
                response.setHeader("X-Session", "ended");
            }
            Scripts.answer(response, HttpStatus.FORBIDDEN);
        } else if (accessDeniedException instanceof CsrfException) {
            giveBack(request, response, HttpStatus.FORBIDDEN);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void giveBack(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException, ServletException {
        if (!SameSite.sent(request)) {
            response.sendError(status.value());
            return;
        }
        response.setStatus(status.value());
        request.setAttribute(InterruptedForm.ATTRIBUTE, InterruptedForm.of(request));
        request.getRequestDispatcher(InterruptedForm.PATH).forward(request, response);
    }

    private void announce(HttpServletRequest request, Actor actor, AccessDeniedException exception) {
        events.publishEvent(new SomethingRefused(
                actor,
                HttpStatus.FORBIDDEN.value(),
                request.getMethod(),
                request.getRequestURI(),
                exception instanceof CsrfException ? "CSRF" : "",
                request.getRemoteAddr()));
    }

    private static @Nullable Actor actor(HttpServletRequest request) {
        // makes sure that somebody has asked who acts: a forged request is stopped before anybody did
        SecurityContextHolder.getContext().getAuthentication();
        return (Actor) request.getAttribute(Actor.class.getName());
    }

    private static String comingBackTo(HttpServletRequest request) {
        var address = LocalAddress.orHome(LocalAddress.of(request));
        return address.equals(LocalAddress.HOME) ? "" : "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
