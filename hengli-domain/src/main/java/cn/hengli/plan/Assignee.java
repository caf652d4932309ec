package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import org.jspecify.annotations.Nullable;

/** A unit or a collective, one of the two. */
public record Assignee(@Nullable UnitId unit, @Nullable CollectiveId collective) {

    public Assignee {
        if ((unit == null) == (collective == null)) {
            throw new IllegalArgumentException("either a unit or a collective");
        }
    }

    public static Assignee of(UnitId unit) {
        return new Assignee(unit, null);
    }

    public static Assignee of(CollectiveId collective) {
        return new Assignee(null, collective);
    }
}
