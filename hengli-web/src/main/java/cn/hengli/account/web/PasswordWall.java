package cn.hengli.account.web;

import cn.hengli.account.PasswordRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 强制改密: whoever has a one-time or an outworn password sees the page on which to change it, and no other. */
@RequiredArgsConstructor
class PasswordWall extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/account/password";

    private static final Set<String> OPEN = Set.of(PASSWORD_PAGE, "/login", "/login/token", "/logout");

    private final PasswordRule rule;
    private final Clock clock;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OPEN.contains(request.getServletPath())
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication present)
                || !present.known().mustChangePassword(rule, clock.instant())) {
            chain.doFilter(request, response);
        } else if (Scripts.sent(request)) {
            Scripts.answer(response, HttpStatus.FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        }
    }
}
