package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.util.Set;

/** Who may be meant by what somebody typed to find a unit: units and collectives. */
public record Meant(Set<UnitId> units, Set<CollectiveId> collectives) {

    public boolean isNobody() {
        return units.isEmpty() && collectives.isEmpty();
    }
}
