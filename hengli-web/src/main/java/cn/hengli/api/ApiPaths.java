package cn.hengli.api;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are for programs. */
public final class ApiPaths {

    public static final String API = "/api/**";

    /** The document, as JSON and as YAML. */
    public static final String DOCUMENT = "/v3/**";

    private ApiPaths() {}

    public static boolean include(HttpServletRequest request) {
        return include(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    public static boolean include(String path) {
        return path.startsWith("/api/") || path.startsWith("/v3/");
    }
}
