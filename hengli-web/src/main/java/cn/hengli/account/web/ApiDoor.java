package cn.hengli.account.web;

import cn.hengli.api.ApiProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** 接口门卫: answers programs that do not get in, as RFC 6750 asks; which of the reasons it was, nobody is told. */
@Component
@RequiredArgsConstructor
class ApiDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"hengli\"";
    private static final String A_MINUTE = "60";

    private final ApiProblems problems;

    /** No token was presented. */
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authenticationException)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.write(response, HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        problems.write(response, HttpStatus.FORBIDDEN);
    }

    /** One was presented that opens nothing. */
    void refuse(TokenOutcome outcome, HttpServletResponse response) throws IOException {
        if (outcome.throttled()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
            problems.write(response, HttpStatus.UNAUTHORIZED);
        }
    }

    /** One stood in the address, where histories, logs and proxies keep it. */
    void refuseInAddress(String parameter, HttpServletResponse response) throws IOException {
        problems.write(
                response,
                HttpStatus.BAD_REQUEST,
                "A token never belongs into an address: revoke it, and send another as Authorization: Bearer …",
                parameter);
    }
}
