package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 使用访问令牌: finds out who reads by it, and whether it still opens anything. */
@UseCase
@RequiredArgsConstructor
public class UseApiToken {

    /** Uses within it count as one: reading is not to write at every request. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final ApiTokenBook book;
    private final ActorLookup actors;
    private final PasswordRule rule;
    private final AuditTrail trail;
    private final Clock clock;

    public PresentedApiToken use(String secret) {
        var token = book.find(ApiTokenSecret.hash(secret)).orElse(null);
        if (token == null) {
            return new PresentedApiToken(null, null, ApiTokenFailure.UNKNOWN);
        }
        var known = actors.find(token.account(), LocalDate.now(clock)).orElse(null);
        var failure = failure(token, known);
        if (failure == null) {
            keepUse(token);
        }
        return new PresentedApiToken(token, known, failure);
    }

    /** Nobody gets to know more than that it failed; the trail does. */
    public void failed(PresentedApiToken presented, ApiTokenFailure failure) {
        var token = presented.token();
        var known = presented.known();
        var kind = AuditKind.API_TOKEN_FAILED;
        trail.append(
                token == null || known == null
                        ? new AuditEntry(null, "", kind, "", failure.name(), "")
                        : AuditEntry.by(known.actor(), kind, token.name(), failure.name()));
    }

    private @Nullable ApiTokenFailure failure(ApiTokenRow token, @Nullable KnownActor known) {
        var now = clock.instant();
        return switch (token.stateAt(now)) {
            case REVOKED -> ApiTokenFailure.REVOKED;
            case EXPIRED -> ApiTokenFailure.EXPIRED;
            case ALIVE -> {
                if (known == null || !known.enabled()) {
                    yield ApiTokenFailure.DISABLED;
                }
                yield known.mustChangePassword(rule, now) ? ApiTokenFailure.PASSWORD_TO_CHANGE : null;
            }
        };
    }

    private void keepUse(ApiTokenRow token) {
        var now = clock.instant();
        var last = token.lastUsedAt();
        if (last == null || last.plus(PRECISION).isBefore(now)) {
            book.keepUse(token.id(), now);
        }
    }
}
