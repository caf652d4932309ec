package cn.hengli.account.web;

import cn.hengli.account.Credential;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How an attempt to sign in ended.
 *
 * @param credential of who has signed in; null when nobody has
 * @param message the key of what is said
 */
record SignInOutcome(@Nullable Credential credential, HttpStatus status, String message) {

    static SignInOutcome of(Credential credential) {
        return new SignInOutcome(credential, HttpStatus.NO_CONTENT, "");
    }

    static SignInOutcome refused() {
        return new SignInOutcome(null, HttpStatus.UNAUTHORIZED, "account.sign-in.refused");
    }

    static SignInOutcome throttled() {
        return new SignInOutcome(null, HttpStatus.TOO_MANY_REQUESTS, "account.sign-in.throttled");
    }

    static SignInOutcome busy() {
        return new SignInOutcome(null, HttpStatus.SERVICE_UNAVAILABLE, "account.sign-in.busy");
    }
}
