package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * 已知设备: a signed cookie in browsers where a login has signed in before; it opens nothing and only counts attempts apart from those of
 * strangers. The key lives as long as the program: after a restart, browsers are strangers until they sign in again.
 */
@Component
@RequiredArgsConstructor
class KnownDevice {

    private static final String COOKIE = "device";
    private static final int BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SessionSettings settings;
    private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");

    /** What tells this browser, when the login has signed in here before. */
    @Nullable
    String of(String login, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        var parts = cookie.getValue().split("\\.", 2);
        var known = parts.length == 2 && isEqual(parts[1], signature(login, parts[0]));
        return known ? login + " " + parts[0] : null;
    }

    void remember(String login, HttpServletResponse response) {
        var name = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        var cookie = ResponseCookie.from(COOKIE, name + "." + signature(login, name))
                .path("/login")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(90))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String signature(String login, String name) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var signature = mac.doFinal((login + " " + name).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
