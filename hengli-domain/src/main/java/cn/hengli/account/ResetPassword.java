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
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 重置密码: gives a one-time password, shown once, to somebody who has forgotten theirs. */
@UseCase
@RequiredArgsConstructor
public class ResetPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountHistory history;
    private final AuditTrail trail;
    private final Clock clock;

    public CreatedAccount reset(AccountId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(id);
        Stale.unlessSame(version, account.version(), "account", id);
        if (id.equals(actor.account())) {
            throw new Refused(AccountRefusal.OWN_PASSWORD);
        }
        var password = OneTimePassword.next();
        account.resetPassword(passwords.hash(password), clock.instant());
        accounts.saveAndFlush(account);
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.PASSWORD_RESET, account.login(), account.name()));
        return new CreatedAccount(id, account.login(), password);
    }
}
