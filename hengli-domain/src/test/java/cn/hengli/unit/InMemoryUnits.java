package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports of units and collectives, kept in memory. */
public final class InMemoryUnits {

    public final Map<UnitId, Unit> units = new LinkedHashMap<>();
    public final Map<CollectiveId, Collective> collectives = new LinkedHashMap<>();

    public Units units() {
        return new Units() {
            @Override
            public Optional<Unit> findById(UnitId id) {
                return Optional.ofNullable(units.get(id));
            }

            @Override
            public List<Unit> findAll() {
                return List.copyOf(units.values());
            }

            @Override
            public List<Unit> findAllByIdIn(Collection<UnitId> ids) {
                return units.values().stream()
                        .filter(unit -> ids.contains(unit.id()))
                        .toList();
            }

            @Override
            public Unit save(Unit unit) {
                units.put(unit.id(), unit);
                return unit;
            }
        };
    }

    public Collectives collectives() {
        return new Collectives() {
            @Override
            public Optional<Collective> findById(CollectiveId id) {
                return Optional.ofNullable(collectives.get(id));
            }

            @Override
            public List<Collective> findAll() {
                return List.copyOf(collectives.values());
            }

            @Override
            public Collective save(Collective collective) {
                collectives.put(collective.id(), collective);
                return collective;
            }
        };
    }
}
