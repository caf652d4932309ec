package cn.hengli.workbook.web;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 待导入: what was uploaded and not yet taken over; it stays for an hour, in memory only and for who brought it. */
@Component
class Uploads {

    private static final long MOST_BYTES = 48L << 20;

    private final Cache<Key, Upload> uploads = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Upload upload) -> upload.weight())
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private record Key(AccountId actor, UUID id) {}

    Optional<Upload> find(UUID id, Actor actor) {
        return Optional.ofNullable(uploads.getIfPresent(new Key(actor.account(), id)));
    }

    /** Two files that arrive at once are both kept. */
    Upload change(Upload begin, Actor actor, UnaryOperator<Upload> change) {
        return uploads.asMap()
                .compute(
                        new Key(actor.account(), begin.id()),
                        (key, known) -> change.apply(known == null ? begin : known));
    }

    void forget(UUID id, Actor actor) {
        uploads.invalidate(new Key(actor.account(), id));
    }
}
