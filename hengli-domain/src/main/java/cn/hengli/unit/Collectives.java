package cn.hengli.unit;

import cn.hengli.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** All collectives. */
public interface Collectives {

    Optional<Collective> findById(CollectiveId id);

    List<Collective> findAll();

    Collective save(Collective collective);

    default Collective getById(CollectiveId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("collective", id));
    }
}
