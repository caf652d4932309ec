package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 解除锁定: somebody who mistyped too often, and has told the administrator so, may try again at once. */
@UseCase
@RequiredArgsConstructor
public class LiftSignInLock {

    private final SignInLocks locks;
    private final AuditTrail trail;
    private final Clock clock;

    public List<SignInLock> locked(Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        return locks.all(clock.instant());
    }

    /** One that is over by now needs no lifting. */
    public void lift(String login, SignInPlace place, Actor actor) {
        var known = locked(actor).stream()
                .anyMatch(lock -> lock.login().equals(login) && lock.place().equals(place));
        if (known && locks.forget(login, place, clock.instant())) {
            trail.append(AuditEntry.by(actor, AuditKind.SIGN_IN_UNLOCKED, login, place.address()));
        }
    }
}
