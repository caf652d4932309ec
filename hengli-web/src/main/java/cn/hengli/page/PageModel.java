package cn.hengli.page;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs: who is signed in, what they may do, today's date, and whether these are samples. */
@ControllerAdvice
@RequiredArgsConstructor
class PageModel {

    private final Clock clock;
    private final Environment environment;
    private final Times times;

    @ModelAttribute("actor")
    @Nullable
    Actor actor(HttpServletRequest request) {
        return (Actor) request.getAttribute(ActorArgument.ATTRIBUTE);
    }

    /** The names of all permissions held for whatever unit: the navigation shows what a person can use. */
    @ModelAttribute("rights")
    Set<String> rights(HttpServletRequest request) {
        var actor = actor(request);
        return actor == null
                ? Set.of()
                : actor.duties().stream()
                        .flatMap(duty -> duty.role().permissions().stream())
                        .map(Permission::name)
                        .collect(Collectors.toSet());
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    @ModelAttribute("times")
    Times times() {
        return times;
    }

    @ModelAttribute("demo")
    boolean demo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("htmx")
    String htmx() {
        return Webjars.HTMX;
    }

    @ModelAttribute("tabulator")
    String tabulator() {
        return Webjars.TABULATOR;
    }

    @ModelAttribute("echarts")
    String echarts() {
        return Webjars.ECHARTS;
    }

    /** The same for a page that no controller answers. */
    Map<String, Object> all(HttpServletRequest request) {
        var model = new HashMap<String, Object>();
        model.put("actor", actor(request));
        model.put("rights", rights(request));
        model.put("today", today());
        model.put("times", times());
        model.put("demo", demo());
        model.put("htmx", htmx());
        model.put("here", here(request));
        return model;
    }

    /** The address of this page, for the language switch; that of an answer to a form cannot be asked for. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getMethod().equals("GET") ? Objects.toString(asked, request.getRequestURI()) : "/";
    }
}
