package cn.hengli.account.web;

import cn.hengli.account.CreatedAccount;
import cn.hengli.account.MadeApiToken;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * 一次性密码单、令牌单: carries what is shown once, a one-time password or a new token, to the page that follows, for whoever asked for it. It
 * is kept in memory only and for minutes: sessions, where such things usually travel, are in the database and in its backups.
 */
@Component
class SecretSlips {

    private final Cache<Slip, String> slips = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** @param opens the account or the token */
    private record Slip(AccountId reader, UUID opens) {}

    void keep(CreatedAccount created, Actor actor) {
        slips.put(new Slip(actor.account(), created.id().value()), created.password());
    }

    void keep(MadeApiToken made, Actor actor) {
        slips.put(new Slip(actor.account(), made.id().value()), made.secret());
    }

    /** The secret, if it has not been shown yet. */
    Optional<String> take(UUID opens, Actor actor) {
        return Optional.ofNullable(slips.asMap().remove(new Slip(actor.account(), opens)));
    }
}
