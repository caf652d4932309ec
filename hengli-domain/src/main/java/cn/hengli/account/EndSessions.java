package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 终止会话: wherever the account is signed in, it has to sign in again. */
@UseCase
@RequiredArgsConstructor
public class EndSessions {

    private final Accounts accounts;
    private final AuditTrail trail;

    public void end(AccountId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(id);
        account.endSessions();
        accounts.saveAndFlush(account);
        trail.append(AuditEntry.by(actor, AuditKind.SESSIONS_ENDED, account.login(), account.name()));
    }
}
