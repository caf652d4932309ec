package cn.hengli.api;

import cn.hengli.page.DatabaseTrouble;
import cn.hengli.page.NoTurn;
import cn.hengli.page.SomethingRefused;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what goes wrong below the addresses for programs with a problem, never with a page. It goes by the address, not by the controller:
 * where nothing is mapped there is none.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class ApiFailures implements HandlerExceptionResolver, Ordered {

    private final ApiProblems problems;
    private final ApplicationEventPublisher events;

    /** Before those that answer with pages. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiPaths.include(request) || response.isCommitted()) {
            return null;
        }
        try {
            response.resetBuffer();
            answer(request, response, failure);
        } catch (IOException gone) {
            log.debug("nobody waits for the answer to {} any more", request.getRequestURI(), gone);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (failure instanceof NotFound notFound) {
            if (notFound.isHidden()) {
                announce(request, HttpStatus.NOT_FOUND, notFound);
            }
            problems.write(response, HttpStatus.NOT_FOUND);
        } else if (failure instanceof NotPermitted) {
            announce(request, HttpStatus.FORBIDDEN, failure);
            problems.write(response, HttpStatus.FORBIDDEN);
        } else if (failure instanceof BadParameter bad) {
            problems.write(response, HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()), bad.parameter());
        } else if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            answer(response, mismatch);
        } else if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            problems.write(response, known.getStatusCode());
        } else if (failure instanceof NoTurn || DatabaseTrouble.in(failure).isPresent()) {
            log.warn("not now: {} {}: {}", request.getMethod(), request.getRequestURI(), failure.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            log.error("no answer to {} {}", request.getMethod(), request.getRequestURI(), failure);
            problems.write(response, HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    /** What cannot be a quarter leads nowhere, as in the addresses of pages; what cannot be a state is a slip in the filter. */
    private void answer(HttpServletResponse response, MethodArgumentTypeMismatchException mismatch) throws IOException {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            problems.write(response, HttpStatus.NOT_FOUND);
        } else {
            var name = mismatch.getName();
            problems.write(response, HttpStatus.BAD_REQUEST, "There is no such " + name + ".", name);
        }
    }

    private void announce(HttpServletRequest request, HttpStatus status, Exception what) {
        events.publishEvent(new SomethingRefused(
                (Actor) request.getAttribute(Actor.class.getName()),
                status.value(),
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(what.getMessage()),
                request.getRemoteAddr()));
    }
}
