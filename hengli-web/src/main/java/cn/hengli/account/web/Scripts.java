package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Requests that a page's script sends: they want a status, not another page. */
final class Scripts {

    private Scripts() {}

    static boolean sent(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With")) || "true".equals(request.getHeader("HX-Request"));
    }

    static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(status.getReasonPhrase(), status.value()));
    }
}
