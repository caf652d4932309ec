package cn.hengli.account.persistence;

import cn.hengli.account.Account;
import cn.hengli.account.Accounts;
import cn.hengli.shared.AccountId;
import org.springframework.data.repository.Repository;

interface JpaAccounts extends Repository<Account, AccountId>, Accounts {}
