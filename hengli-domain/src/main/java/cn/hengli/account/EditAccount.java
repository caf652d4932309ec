package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.util.ArrayList;
import lombok.RequiredArgsConstructor;

/** 修改账号: another name, another telephone. The login stays: trails and histories were kept under it. */
@UseCase
@RequiredArgsConstructor
public class EditAccount {

    private final Accounts accounts;
    private final AccountHistory history;
    private final AuditTrail trail;

    public void edit(EditAccountCommand command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var account = accounts.getById(command.account());
        Stale.unlessSame(command.version(), account.version(), "account", account.id());
        var problems = new ArrayList<Problem>();
        AccountDetails.check(command.name(), command.telephone(), problems);
        Refused.unlessEmpty(problems);
        account.describe(command.name().strip(), AccountDetails.given(command.telephone()));
        accounts.saveAndFlush(account);
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.ACCOUNT_CHANGED, account.login(), account.name()));
    }
}
