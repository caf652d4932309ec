package cn.hengli.account.web;

import cn.hengli.api.ApiPaths;
import cn.hengli.api.ApiProblems;
import cn.hengli.page.DatabaseTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 数据库故障: answers what failed because of the database, without asking it once more. It stands before everything that does, the session
 * first of all: the error page that comes after a failure would ask for that again, and again wait in vain. Who sent a form gets it back with
 * all that was typed.
 */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@RequiredArgsConstructor
class Outage extends OncePerRequestFilter {

    /** The {@link DatabaseTrouble} that a page is to be made about. */
    static final String ATTRIBUTE = "cn.hengli.account.web.Outage";

    private static final String SECONDS = "10";

    private final ApiProblems problems;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var trouble = DatabaseTrouble.in(failure);
            if (trouble.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            // a line and no more: while the database is away, everybody's requests come by here
            log.warn(
                    "{} {}: the database is {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    trouble.get(),
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            answer(trouble.get(), request, response);
        }
    }

    private void answer(DatabaseTrouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (ApiPaths.include(request)) {
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE);
        } else if (Scripts.sent(request)) {
            Scripts.answer(response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            request.setAttribute(ATTRIBUTE, trouble);
            if (request.getMethod().equals("POST") && SameSite.sent(request)) {
                request.setAttribute(InterruptedForm.ATTRIBUTE, InterruptedForm.of(request));
            }
            request.getRequestDispatcher(InterruptedForm.PATH).forward(request, response);
        }
    }
}
