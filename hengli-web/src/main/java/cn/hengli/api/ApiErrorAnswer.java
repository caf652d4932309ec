package cn.hengli.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;

/** What was refused before any controller, as an address that cannot be, comes by as an error: programs get a problem, not the error page. */
@RequiredArgsConstructor
class ApiErrorAnswer implements HandlerInterceptor {

    private final ApiProblems problems;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR
                || !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address)
                || !ApiPaths.include(address.substring(request.getContextPath().length()))) {
            return true;
        }
        problems.write(response, HttpStatusCode.valueOf(response.getStatus()));
        return false;
    }
}
