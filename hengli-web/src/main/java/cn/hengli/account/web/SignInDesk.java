package cn.hengli.account.web;

import cn.hengli.account.Credential;
import cn.hengli.account.Credentials;
import cn.hengli.account.Login;
import cn.hengli.account.PasswordRule;
import cn.hengli.account.Passwords;
import cn.hengli.account.RecordSignIn;
import cn.hengli.account.SignInFailure;
import cn.hengli.account.SignInPlace;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 登录: compares a password. An unknown login, a wrong password and a disabled account cost the same time and get the same answer; only the
 * audit trail knows which it was.
 */
@Component
class SignInDesk {

    private final Credentials credentials;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final SignInThrottle throttle;
    private final RecordSignIn recordSignIn;
    private final Clock clock;

    /** Nobody's: compared with when a login is unknown. */
    private final String nobodysHash;

    SignInDesk(
            Credentials credentials,
            Passwords passwords,
            PasswordRule rule,
            SignInThrottle throttle,
            RecordSignIn recordSignIn,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.rule = rule;
        this.throttle = throttle;
        this.recordSignIn = recordSignIn;
        this.clock = clock;
        this.nobodysHash = passwords.hash(UUID.randomUUID().toString());
    }

    /** @param browser in which it is typed, in a few words */
    SignInOutcome signIn(String typed, String password, SignInPlace place, String browser) {
        var login = Login.normalised(typed);
        var locked = recordSignIn.lockedUntil(login, place);
        if (locked.isPresent()) {
            note(login, place, SignInFailure.LOCKED);
            return SignInOutcome.locked(locked.get());
        }
        var attempt = throttle.attempt(login, place.address(), place.isKnownBrowser() ? place.browser() : null);
        if (!attempt.isAllowed()) {
            note(login, place, SignInFailure.THROTTLED);
            return SignInOutcome.throttled();
        }
        try {
            return compare(login, password, place, browser, attempt);
        } catch (TooBusy e) {
            attempt.giveBack();
            return SignInOutcome.busy();
        }
    }

    private void note(String login, SignInPlace place, SignInFailure why) {
        if (throttle.isWorthNoting(login, place.address())) {
            recordSignIn.turnedAway(login, why);
        }
    }

    private SignInOutcome compare(String login, String password, SignInPlace place, String browser, Attempt attempt) {
        var credential = Login.isWellFormed(login) ? credentials.of(login).orElse(null) : null;
        var matches = password.length() <= PasswordRule.LONGEST
                && passwords.matches(password, credential == null ? nobodysHash : credential.passwordHash());
        var failure = failure(credential, matches);
        if (credential == null || failure != null) {
            return recordSignIn
                    .failed(login, place, failure == null ? SignInFailure.UNKNOWN_LOGIN : failure)
                    .map(SignInOutcome::refusedAndLocked)
                    .orElseGet(SignInOutcome::refused);
        }
        attempt.giveBack();
        return SignInOutcome.of(credential, recordSignIn.succeeded(credential, place, browser));
    }

    private @Nullable SignInFailure failure(@Nullable Credential credential, boolean matches) {
        if (credential == null) {
            return SignInFailure.UNKNOWN_LOGIN;
        }
        if (!matches) {
            return SignInFailure.WRONG_PASSWORD;
        }
        if (!credential.enabled()) {
            return SignInFailure.DISABLED;
        }
        var isVoid = credential.mustChangePassword() && rule.isVoid(credential.passwordSetAt(), clock.instant());
        return isVoid ? SignInFailure.ONE_TIME_PASSWORD_VOID : null;
    }
}
