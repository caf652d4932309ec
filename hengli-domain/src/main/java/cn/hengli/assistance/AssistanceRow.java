package cn.hengli.assistance;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in lists, units by the names they have today.
 *
 * @param turns the steps as the clock looks at them, the first one first
 */
public record AssistanceRow(
        AssistanceId id,
        int revision,
        TaskId task,
        String planCode,
        int taskNumber,
        String taskTitle,
        UnitId asker,
        String askerName,
        UnitId asked,
        String askedName,
        String thing,
        String details,
        AssistanceState state,
        LocalDate wantedOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate agreedOn,
        List<HoldingClock.Turn> turns) {

    AssistanceStanding standing(LocalDate today, ZoneId zone) {
        return new AssistanceStanding(this, HoldingClock.of(turns, today, zone), today);
    }

    public String name(AssistanceSide side) {
        return side == AssistanceSide.ASKER ? askerName : askedName;
    }

    UnitId unit(AssistanceSide side) {
        return side == AssistanceSide.ASKER ? asker : asked;
    }
}
