package cn.hengli.account.web;

import cn.hengli.account.ApiTokenFailure;
import cn.hengli.account.PresentedApiToken;
import cn.hengli.account.UseApiToken;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * 验证访问令牌: looks at the token that a program presents. Those that open nothing are held up as failed sign-ins are; a good one never is,
 * whatever others try from the same address: nobody guesses 256 bits, so looking first gives nothing away, and it costs no hash.
 */
@Component
@RequiredArgsConstructor
class TokenDesk {

    /** No login has a blank in it. */
    private static final String ANY_TOKEN = "api token";

    private final UseApiToken useApiToken;
    private final SignInThrottle throttle;

    TokenOutcome present(String secret, String address) {
        var presented = useApiToken.use(secret);
        var failure = presented.failure();
        return failure == null ? new TokenOutcome(presented.known(), false) : refused(presented, failure, address);
    }

    private TokenOutcome refused(PresentedApiToken presented, ApiTokenFailure failure, String address) {
        var attempt = throttle.attempt(ANY_TOKEN, address, null);
        if (attempt.isAllowed()) {
            useApiToken.failed(presented, failure);
        } else if (throttle.isWorthNoting(ANY_TOKEN, address)) {
            useApiToken.failed(presented, ApiTokenFailure.THROTTLED);
        }
        return new TokenOutcome(null, !attempt.isAllowed());
    }
}
