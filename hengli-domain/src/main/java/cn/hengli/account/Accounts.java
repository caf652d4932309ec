package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.NotFound;
import java.util.Optional;

/** All accounts there are or were. */
public interface Accounts {

    Optional<Account> findById(AccountId id);

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    long count();

    Account saveAndFlush(Account account);

    default Account getById(AccountId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("account", id));
    }
}
