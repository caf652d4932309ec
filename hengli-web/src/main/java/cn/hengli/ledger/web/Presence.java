package cn.hengli.ledger.web;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 同时在线: who has a unit's ledger open at this moment. It is known to this process alone and forgotten soon. */
@Component
class Presence {

    /** A grid says every eight seconds that it is there; an entry's own page only when it is opened. */
    private static final Duration GRID = Duration.ofSeconds(20);

    private static final Duration PAGE = Duration.ofMinutes(3);

    private static final int MOST = 5_000;

    private final Cache<Place, String> seen = Caffeine.newBuilder()
            .expireAfter(Expiry.writing((Place place, String name) -> place.window() == null ? PAGE : GRID))
            .maximumSize(MOST)
            .build();

    /** @param window null on an entry's own page, which one comes to from the grid and goes back from */
    private record Place(
            UnitId unit, AccountId account, @Nullable UUID window) {}

    /**
     * @param names of the other accounts
     * @param elsewhere whether the same account has the grid open in another window
     */
    record Others(List<String> names, boolean elsewhere) {}

    void note(UnitId unit, Actor actor) {
        seen.put(new Place(unit, actor.account(), null), actor.name());
    }

    /** Notes that somebody's grid is open, and says who else is there. */
    Others meet(Set<UnitId> units, Actor actor, @Nullable UUID window) {
        units.forEach(unit -> seen.put(new Place(unit, actor.account(), window), actor.name()));
        var here = seen.asMap().entrySet().stream()
                .filter(each -> units.contains(each.getKey().unit()))
                .toList();
        var names = here.stream()
                .filter(each -> !each.getKey().account().equals(actor.account()))
                .map(each -> each.getValue())
                .distinct()
                .sorted()
                .toList();
        return new Others(names, here.stream().anyMatch(each -> isElsewhere(each.getKey(), actor, window)));
    }

    private static boolean isElsewhere(Place place, Actor actor, @Nullable UUID window) {
        return place.account().equals(actor.account())
                && place.window() != null
                && !place.window().equals(window);
    }
}
