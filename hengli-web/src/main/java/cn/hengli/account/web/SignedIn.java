package cn.hengli.account.web;

import cn.hengli.account.SessionId;
import cn.hengli.shared.AccountId;
import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * 会话主体: all that a session holds. It is kept in the database and read by later versions of the program: it stays this small.
 *
 * @param stamp of the account when it was opened; once the account has another, the session is over
 * @param session under which lists know it; by it, Spring Session is asked for the rest
 * @param since when the password was given
 */
record SignedIn(UUID account, UUID session, int stamp, long since) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static SignedIn now(AccountId account, SessionId session, int stamp, Instant now) {
        return new SignedIn(account.value(), session.value(), stamp, now.toEpochMilli());
    }

    AccountId accountId() {
        return new AccountId(account);
    }

    SessionId sessionId() {
        return new SessionId(session);
    }

    SignedIn withStamp(int stamp) {
        return new SignedIn(account, session, stamp, since);
    }

    boolean isOlderThan(Duration limit, Instant now) {
        return now.toEpochMilli() - since > limit.toMillis();
    }

    @Override
    public String getName() {
        return session.toString();
    }
}
