package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 停用账号: its sessions end at once, and nobody signs in with it any more. */
@UseCase
@RequiredArgsConstructor
public class DisableAccount {

    private final Accounts accounts;
    private final LastAdministrator lastAdministrator;
    private final AccountHistory history;
    private final AuditTrail trail;

    public void disable(AccountId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(id);
        Stale.unlessSame(version, account.version(), "account", id);
        if (id.equals(actor.account())) {
            throw new Refused(AccountRefusal.NOT_ONESELF);
        }
        account.disable();
        accounts.saveAndFlush(account);
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.ACCOUNT_DISABLED, account.login(), account.name()));
        lastAdministrator.mustRemain();
    }
}
