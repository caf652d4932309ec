package cn.hengli.account.web;

import cn.hengli.account.CreatedAccount;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 一次性密码单: carries a one-time password to the page that follows, for whoever asked for it, once. It is kept in memory only and for
 * minutes: sessions, where such things usually travel, are in the database and in its backups.
 */
@Component
class OneTimePasswordSlips {

    private final Cache<Slip, String> slips = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private record Slip(AccountId reader, AccountId account) {}

    void keep(CreatedAccount created, Actor actor) {
        slips.put(new Slip(actor.account(), created.id()), created.password());
    }

    /** The password, if it has not been shown yet. */
    Optional<String> take(AccountId account, Actor actor) {
        return Optional.ofNullable(slips.asMap().remove(new Slip(actor.account(), account)));
    }
}
