package cn.hengli.ledger.web;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 同时在线: who has a unit's ledger open at this moment. It is known to this process alone and forgotten soon. */
@Component
class Presence {

    private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(50);
    private static final int MOST = 5_000;

    private final Cache<Place, String> seen = Caffeine.newBuilder()
            .expireAfterWrite(FORGOTTEN_AFTER)
            .maximumSize(MOST)
            .build();

    private record Place(UnitId unit, AccountId account) {}

    /** Notes that somebody is there, and names the others. */
    List<String> others(Set<UnitId> units, Actor actor) {
        units.forEach(unit -> seen.put(new Place(unit, actor.account()), actor.name()));
        return seen.asMap().entrySet().stream()
                .filter(each -> units.contains(each.getKey().unit())
                        && !each.getKey().account().equals(actor.account()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }
}
