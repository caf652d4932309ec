package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was sent by a page of this site. A form from elsewhere is never offered to be sent again: the person would only have to
 * press the button.
 */
final class SameSite {

    private SameSite() {}

    static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return isHere(origin != null ? origin : request.getHeader("Referer"), request);
    }

    private static boolean isHere(@Nullable String address, HttpServletRequest request) {
        if (address == null) {
            return false;
        }
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
