package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.audit.Printable;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/**
 * 记录登录: keeps who came, who left and who was turned away at the door; and after so many failures of one login from one place, locks
 * that login at that place for a while. A known browser is a place of its own: what others behind its address try does not lock it.
 */
@UseCase
@RequiredArgsConstructor
public class RecordSignIn {

    private static final int LONGEST_LOGIN = 100;

    private final SignIns signIns;
    private final SignInLocks locks;
    private final OpenSessions sessions;
    private final LockRule rule;
    private final AuditTrail trail;
    private final Clock clock;

    /** Until when nobody gets in with this login from this place, whether or not there is such a login. */
    public Optional<Instant> lockedUntil(String login, SignInPlace place) {
        return locks.until(kept(login), place, clock.instant());
    }

    /** Begins a session. */
    public SessionId succeeded(Credential credential, SignInPlace place, String browser) {
        var now = clock.instant();
        locks.forget(credential.login(), place, now);
        var session = SessionId.next();
        sessions.begin(session, credential, now, place, browser);
        signIns.keep(credential.account(), now);
        trail.append(new AuditEntry(
                credential.account(),
                credential.name() + " (" + credential.login() + ")",
                AuditKind.SIGNED_IN,
                credential.login(),
                "",
                ""));
        return session;
    }

    /** Under whatever was typed: nobody is known by it. Says until when it is locked, if this was one failure too many. */
    public Optional<Instant> failed(String login, SignInPlace place, SignInFailure failure) {
        var now = clock.instant();
        var lock = locks.fail(kept(login), place.inAnyBrowser(), now, rule);
        if (place.isKnownBrowser()) {
            lock = locks.fail(kept(login), place, now, rule);
        }
        append(AuditKind.SIGN_IN_FAILED, login, failure.name());
        lock.ifPresent(until -> append(AuditKind.SIGN_IN_LOCKED, login, String.valueOf(rule.failures())));
        return lock;
    }

    /** Somebody's password was not even looked at. */
    public void turnedAway(String login, SignInFailure why) {
        append(AuditKind.SIGN_IN_THROTTLED, login, why.name());
    }

    public void ended(Actor actor, SessionId session) {
        sessions.end(session);
        trail.append(AuditEntry.by(actor, AuditKind.SIGNED_OUT, actor.login(), ""));
    }

    private void append(AuditKind kind, String login, String detail) {
        trail.append(new AuditEntry(null, login, kind, login, detail, ""));
    }

    /** Whatever was typed, as a database can keep it. */
    private static String kept(String login) {
        return Printable.of(login, LONGEST_LOGIN);
    }
}
