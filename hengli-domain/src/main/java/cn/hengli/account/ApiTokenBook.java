package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 令牌一览: reads tokens, and keeps when one was last used, beside the token itself. */
public interface ApiTokenBook {

    /** The newest first. */
    List<ApiTokenRow> of(AccountId account);

    Optional<ApiTokenRow> find(String hash);

    void keepUse(ApiTokenId token, Instant at);
}
