package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Requests that a page's script sends: they want a status, not another page. */
final class Scripts {

    private Scripts() {}

    static boolean sent(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With")) || "true".equals(request.getHeader("HX-Request"));
    }

    static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        answer(response, status, "");
    }

    /** @param detail in the reader's words, without anything that they typed */
    static void answer(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
