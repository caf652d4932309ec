package cn.hengli.demo;

import cn.hengli.account.Account;
import cn.hengli.account.Accounts;
import cn.hengli.account.ActorLookup;
import cn.hengli.account.KnownActor;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who acts in the demo's past: the accounts that the sign-in page offers. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoCast {

    private final Accounts accounts;
    private final ActorLookup actors;
    private final UnitDirectory directory;

    /**
     * The players, looked up once.
     *
     * @param liaisons by unit
     * @param leaders of the units with sign-off
     */
    record Players(Actor office, Map<UnitId, Actor> liaisons, Map<UnitId, Actor> leaders) {

        /** Where nobody is there for a unit, the office fills in. */
        Actor liaison(UnitId unit) {
            return liaisons.getOrDefault(unit, office);
        }

        Actor leader(UnitId unit) {
            return leaders.getOrDefault(unit, office);
        }
    }

    /** Empty where the demo's accounts are not there. */
    Optional<Players> on(LocalDate day) {
        return find("office", day).map(office -> {
            var liaisons = new HashMap<UnitId, Actor>();
            var leaders = new HashMap<UnitId, Actor>();
            for (UnitEntry unit : directory.units(day)) {
                var login = unit.pinyin().joined();
                find(login, day).ifPresent(actor -> liaisons.put(unit.id(), actor));
                find(login + DemoAccounts.LEADER, day).ifPresent(actor -> leaders.put(unit.id(), actor));
            }
            return new Players(office, liaisons, leaders);
        });
    }

    private Optional<Actor> find(String login, LocalDate day) {
        return accounts.findByLogin(login)
                .map(Account::id)
                .flatMap(id -> actors.find(id, day))
                .map(KnownActor::actor);
    }
}
