package cn.hengli.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 登录锁定 and the failures that lead to it; kept for logins that do not exist as well, so that nobody can tell the difference. */
public interface SignInLocks {

    /** Until when the login is locked at the place, if it is. */
    Optional<Instant> until(String login, SignInPlace place, Instant now);

    /** Counts a failure; says until when the login is locked there, if this was one too many. */
    Optional<Instant> fail(String login, SignInPlace place, Instant now, LockRule rule);

    /** Forgets the failures, and with them the lock; says whether it was locked. */
    boolean forget(String login, SignInPlace place, Instant now);

    /** All that are locked now, the latest first. */
    List<SignInLock> all(Instant now);
}
