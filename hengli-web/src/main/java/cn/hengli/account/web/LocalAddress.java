package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 站内地址: an address within this site, where one may be sent after signing in; never anywhere else. */
final class LocalAddress {

    static final String HOME = "/";

    /** One slash and no second; no backslash, which browsers take for a slash; nothing that breaks a header. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final Pattern NOWHERE = Pattern.compile("/(login|logout|error)([/?].*)?");
    private static final int LONGEST = 2000;

    private LocalAddress() {}

    static String orHome(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    private static boolean isLocal(String wanted) {
        return wanted.length() <= LONGEST
                && SAFE.matcher(wanted).matches()
                && !NOWHERE.matcher(wanted).matches();
    }

    /** The address of a request, as one would type it. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }
}
