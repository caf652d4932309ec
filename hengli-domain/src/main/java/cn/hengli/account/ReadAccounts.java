package cn.hengli.account;

import cn.hengli.audit.History;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看账号: for those who maintain them. */
@UseCase
@RequiredArgsConstructor
public class ReadAccounts {

    private final AccountBook book;
    private final AccountHistory history;
    private final Clock clock;

    public List<AccountRow> list(AccountFilter filter, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        var today = LocalDate.now(clock);
        return book.accounts(today).stream()
                .filter(account -> filter.lets(account, today))
                .toList();
    }

    public AccountRow one(AccountId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        return book.account(id, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("account", id));
    }

    public History history(AccountId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        return History.of(history.of(id));
    }
}
