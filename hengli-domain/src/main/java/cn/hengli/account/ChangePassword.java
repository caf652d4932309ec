package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 修改密码: everybody for themselves, knowing the present one. */
@UseCase
@RequiredArgsConstructor
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final AccountHistory history;
    private final AuditTrail trail;
    private final Clock clock;

    /** Ends all sessions of the account; gives the stamp with which the present one may go on. */
    public int change(ChangePasswordCommand command, Actor actor) {
        var account = accounts.getById(actor.account());
        Refused.unlessEmpty(problems(command, account));
        account.changePassword(passwords.hash(command.wanted()), clock.instant());
        accounts.saveAndFlush(account);
        history.keep(account, actor);
        trail.append(AuditEntry.by(actor, AuditKind.PASSWORD_CHANGED, account.login(), ""));
        return account.stamp();
    }

    private List<Problem> problems(ChangePasswordCommand command, Account account) {
        if (command.current().length() > PasswordRule.LONGEST
                || !passwords.matches(command.current(), account.passwordHash())) {
            return List.of(Problem.at("current", PasswordRefusal.WRONG));
        }
        var problems = new ArrayList<>(rule.problems("wanted", command.wanted(), account.login()));
        if (command.wanted().equals(command.current())) {
            problems.add(Problem.at("wanted", PasswordRefusal.SAME_AS_BEFORE));
        }
        if (!command.wanted().equals(command.repeated())) {
            problems.add(Problem.at("repeated", PasswordRefusal.NOT_REPEATED));
        }
        return problems;
    }
}
