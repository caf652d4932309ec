package cn.hengli.unit;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All units there are or were. */
public interface Units {

    Optional<Unit> findById(UnitId id);

    List<Unit> findAll();

    List<Unit> findAllByIdIn(Collection<UnitId> ids);

    Unit save(Unit unit);

    default Unit getById(UnitId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("unit", id));
    }
}
