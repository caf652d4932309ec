package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 启用账号 that was disabled; it signs in with the password it had. */
@UseCase
@RequiredArgsConstructor
public class EnableAccount {

    private final Accounts accounts;
    private final AccountHistory history;
    private final AuditTrail trail;

    public void enable(AccountId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(id);
        Stale.unlessSame(version, account.version(), "account", id);
        account.enable();
        accounts.saveAndFlush(account);
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.ACCOUNT_ENABLED, account.login(), account.name()));
    }
}
