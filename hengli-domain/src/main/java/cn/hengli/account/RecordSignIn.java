package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 记录登录: keeps who came, who left and who was turned away at the door. */
@UseCase
@RequiredArgsConstructor
public class RecordSignIn {

    private final SignIns signIns;
    private final AuditTrail trail;
    private final Clock clock;

    public void succeeded(Credential credential) {
        signIns.keep(credential.account(), clock.instant());
        trail.append(new AuditEntry(
                credential.account(),
                credential.name() + " (" + credential.login() + ")",
                AuditKind.SIGNED_IN,
                credential.login(),
                "",
                ""));
    }

    /** Under whatever was typed: nobody is known by it. */
    public void failed(String login, SignInFailure failure) {
        var kind = failure == SignInFailure.THROTTLED ? AuditKind.SIGN_IN_THROTTLED : AuditKind.SIGN_IN_FAILED;
        trail.append(new AuditEntry(null, login, kind, login, failure.name(), ""));
    }

    public void ended(Actor actor) {
        trail.append(AuditEntry.by(actor, AuditKind.SIGNED_OUT, actor.login(), ""));
    }
}
