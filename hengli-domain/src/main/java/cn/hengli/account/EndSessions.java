package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 终止会话: wherever it was, one has to sign in again. */
@UseCase
@RequiredArgsConstructor
public class EndSessions {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail trail;

    /** All of an account. */
    public void end(AccountId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(id);
        account.endSessions();
        accounts.saveAndFlush(account);
        trail.append(AuditEntry.by(actor, AuditKind.SESSIONS_ENDED, account.login(), account.name()));
    }

    /** One of whomever; one that is over by now needs no ending. */
    public void endOne(SessionId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        sessions.one(id).ifPresent(session -> end(session, actor));
    }

    /** One of one's own. */
    public void endOwn(SessionId id, Actor actor) {
        sessions.one(id).ifPresent(session -> {
            if (!session.account().equals(actor.account())) {
                throw NotFound.hidden("session", id);
            }
            end(session, actor);
        });
    }

    /** All of one's own but the present one. */
    public void endOthers(SessionId present, Actor actor) {
        sessions.endOthers(actor.account(), present);
        trail.append(AuditEntry.by(actor, AuditKind.SESSIONS_ENDED, actor.login(), actor.name()));
    }

    private void end(SessionRow session, Actor actor) {
        sessions.end(session.id());
        trail.append(AuditEntry.by(actor, AuditKind.SESSIONS_ENDED, session.login(), session.address()));
    }
}
