package cn.hengli.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong as RFC 9457 asks, whatever the program would rather accept: a problem is better understood than none. */
@Component
@RequiredArgsConstructor
public class ApiProblems {

    private final JsonMapper json;

    public void write(HttpServletResponse response, HttpStatusCode status) throws IOException {
        write(response, status, detail(status), null);
    }

    /**
     * Says it in other words than usual.
     *
     * @param parameter that is wrong; null for none
     */
    public void write(HttpServletResponse response, HttpStatusCode status, String detail, @Nullable String parameter)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (parameter != null) {
            problem.setProperty("parameter", parameter);
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static String detail(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        if (known == null) {
            return "The request was not answered.";
        }
        return switch (known) {
            case BAD_REQUEST -> "The request cannot be understood.";
            case UNAUTHORIZED -> "Send a token that is alive: Authorization: Bearer …";
            case FORBIDDEN -> "The account of this token may not read this.";
            case NOT_FOUND -> "There is no such thing, or it is not for the account of this token.";
            case METHOD_NOT_ALLOWED -> "This API is read only: GET and HEAD.";
            case NOT_ACCEPTABLE -> "Answers are application/json.";
            case TOO_MANY_REQUESTS -> "Too many tokens from here were refused; wait a few minutes.";
            case SERVICE_UNAVAILABLE -> "Not just now: wait as long as Retry-After says, then ask again.";
            default ->
                known.is5xxServerError()
                        ? "Something went wrong on our side; try again later."
                        : known.getReasonPhrase();
        };
    }
}
