package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 新建账号: opens an account; what it may do comes with a post. */
@UseCase
@RequiredArgsConstructor
public class CreateAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountHistory history;
    private final AuditTrail trail;
    private final Clock clock;

    /** With a one-time password, to be shown once. */
    public CreatedAccount create(CreateAccountCommand command, Actor actor) {
        var password = OneTimePassword.next();
        var id = create(command, new FirstPassword(passwords.hash(password), true), actor);
        return new CreatedAccount(id, Login.normalised(command.login()), password);
    }

    /** With a password that its person knows already. */
    public AccountId create(CreateAccountCommand command, FirstPassword password, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var login = Login.normalised(command.login());
        Refused.unlessEmpty(problems(command));
        var account = accounts.saveAndFlush(Account.open(
                login, command.name().strip(), AccountDetails.given(command.telephone()), password, clock.instant()));
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.ACCOUNT_CREATED, login, account.name()));
        return account.id();
    }

    /** What such an account would be refused for. */
    public List<Problem> problems(CreateAccountCommand command) {
        var login = Login.normalised(command.login());
        var problems = new ArrayList<Problem>();
        if (!Login.isWellFormed(login)) {
            problems.add(Problem.at("login", AccountRefusal.LOGIN_NOT_WELL_FORMED));
        } else if (accounts.existsByLogin(login)) {
            problems.add(Problem.at("login", AccountRefusal.LOGIN_TAKEN));
        }
        AccountDetails.check(command.name(), command.telephone(), problems);
        return problems;
    }
}
