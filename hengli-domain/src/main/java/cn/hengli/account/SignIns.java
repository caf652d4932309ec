package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;

/** 最近登录: when an account was last signed in; kept beside the account, so that signing in disturbs nobody who edits it. */
public interface SignIns {

    void keep(AccountId account, Instant at);
}
