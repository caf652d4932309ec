package cn.hengli.grid;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** All arrangements that have a name. */
public interface GridViews {

    Optional<GridView> findById(GridViewId id);

    List<GridView> findAllByOwnerOrderByName(AccountId owner);

    GridView saveAndFlush(GridView view);

    void delete(GridView view);

    default GridView getById(GridViewId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("view", id));
    }
}
