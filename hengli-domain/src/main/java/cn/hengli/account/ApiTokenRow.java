package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as it stands, without what opens it.
 *
 * @param lastUsedAt to the minute; null as long as nobody has used it
 */
public record ApiTokenRow(
        ApiTokenId id,
        AccountId account,
        String name,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** How a token stands. */
    public enum State {
        ALIVE,
        EXPIRED,
        REVOKED
    }

    public State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.ALIVE : State.EXPIRED;
    }
}
