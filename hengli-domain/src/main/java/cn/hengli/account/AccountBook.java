package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 账号一览: accounts with the posts of their people. */
public interface AccountBook {

    /** All of them, those of the whole town first, then in the order of the units; units by the names they have on the day. */
    List<AccountRow> accounts(LocalDate day);

    Optional<AccountRow> account(AccountId id, LocalDate day);
}
