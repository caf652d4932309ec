package cn.hengli.assistance;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** 办理情况: an item on a day, with its clock. */
public record AssistanceStanding(AssistanceRow row, HoldingClock clock, LocalDate today) {

    /** The unit that has to do something; empty when it is over. */
    public String holderName() {
        var holder = clock.holder();
        return holder == null ? "" : row.name(holder);
    }

    public boolean isHeldByAny(Set<UnitId> units) {
        var holder = clock.holder();
        return holder != null && units.contains(row.unit(holder));
    }

    /** The day agreed on is past and it is not confirmed. */
    public boolean isOverdue() {
        return overdueDays() > 0;
    }

    public long overdueDays() {
        var agreed = row.agreedOn();
        return agreed == null || row.state().isOver() ? 0 : Math.max(0, ChronoUnit.DAYS.between(agreed, today));
    }
}
