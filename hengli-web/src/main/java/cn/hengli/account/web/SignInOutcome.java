package cn.hengli.account.web;

import cn.hengli.account.Credential;
import cn.hengli.account.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * 登录结果: how an attempt to sign in ended.
 *
 * @param credential of who has signed in; null when nobody has
 * @param session that has begun; null when none has
 * @param message the key of what is said
 * @param until when one may try again, where that is known
 */
record SignInOutcome(
        @Nullable Credential credential,
        @Nullable SessionId session,
        HttpStatus status,
        String message,
        @Nullable Instant until) {

    static SignInOutcome of(Credential credential, SessionId session) {
        return new SignInOutcome(credential, session, HttpStatus.NO_CONTENT, "", null);
    }

    static SignInOutcome refused() {
        return not(HttpStatus.UNAUTHORIZED, "account.sign-in.refused", null);
    }

    /** Refused once too often. */
    static SignInOutcome refusedAndLocked(Instant until) {
        return not(HttpStatus.UNAUTHORIZED, "access.sign-in.locked-now", until);
    }

    static SignInOutcome locked(Instant until) {
        return not(HttpStatus.TOO_MANY_REQUESTS, "access.sign-in.locked", until);
    }

    static SignInOutcome throttled() {
        return not(HttpStatus.TOO_MANY_REQUESTS, "account.sign-in.throttled", null);
    }

    static SignInOutcome busy() {
        return not(HttpStatus.SERVICE_UNAVAILABLE, "account.sign-in.busy", null);
    }

    private static SignInOutcome not(HttpStatus status, String message, @Nullable Instant until) {
        return new SignInOutcome(null, null, status, message, until);
    }
}
