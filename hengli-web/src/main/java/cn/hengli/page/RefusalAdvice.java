package cn.hengli.page;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no page answers itself: not there, not allowed, refused, changed meanwhile. */
@ControllerAdvice
@RequiredArgsConstructor
class RefusalAdvice {

    private final PageModel frame;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;

    @ExceptionHandler
    ModelAndView notFound(NotFound notFound, HttpServletRequest request) {
        if (notFound.isHidden()) {
            announce(request, HttpStatus.NOT_FOUND, String.valueOf(notFound.getMessage()));
        }
        return page(request, HttpStatus.NOT_FOUND, List.of());
    }

    /** An id or a quarter that cannot be one is an address that leads nowhere. */
    @ExceptionHandler(TypeMismatchException.class)
    ModelAndView noSuchAddress(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, List.of());
    }

    @ExceptionHandler
    ModelAndView notPermitted(NotPermitted notPermitted, HttpServletRequest request) {
        announce(request, HttpStatus.FORBIDDEN, String.valueOf(notPermitted.getMessage()));
        return page(request, HttpStatus.FORBIDDEN, List.of());
    }

    @ExceptionHandler({Stale.class, OptimisticLockingFailureException.class})
    ModelAndView stale(HttpServletRequest request) {
        return page(request, HttpStatus.CONFLICT, List.of());
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, refusals.words(refused));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, List.of());
    }

    /** A name that leads into the inside of a form, where there is nothing to set. */
    @ExceptionHandler(InvalidPropertyException.class)
    ModelAndView noSuchField(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, List.of());
    }

    /** Sent in parts where none are expected, or none where they are, or more than anybody needs, or cut off; or there is no room for them. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView noParts(HttpServletRequest request, HttpServletResponse response) {
        if (hasNoRoom(request)) {
            return later(PageRefusal.NO_ROOM_FOR_FILES, request, response);
        }
        return page(request, HttpStatus.BAD_REQUEST, List.of());
    }

    @ExceptionHandler(NoTurn.class)
    ModelAndView tooManyAtOnce(HttpServletRequest request, HttpServletResponse response) {
        return later(PageRefusal.TOO_MANY_AT_ONCE, request, response);
    }

    private ModelAndView later(Reason reason, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        return page(request, HttpStatus.SERVICE_UNAVAILABLE, refusals.words(new Refused(reason)));
    }

    /** Whether what was sent does not fit where it is kept on its way: that it could not be written there has no other sign. */
    private static boolean hasNoRoom(HttpServletRequest request) {
        return request.getServletContext().getAttribute(ServletContext.TEMPDIR) instanceof File folder
                && folder.getUsableSpace() < request.getContentLengthLong();
    }

    private void announce(HttpServletRequest request, HttpStatus status, String what) {
        events.publishEvent(new SomethingRefused(
                (Actor) request.getAttribute(ActorArgument.ATTRIBUTE),
                status.value(),
                request.getMethod(),
                request.getRequestURI(),
                what,
                request.getRemoteAddr()));
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, List<String> problems) {
        var model = frame.all(request);
        model.put("status", status.value());
        model.put("problems", problems);
        return new ModelAndView("error", model, status);
    }
}
