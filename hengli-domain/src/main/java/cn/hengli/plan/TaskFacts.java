package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that the plan says about it, as it stands.
 *
 * @param groupNumber of the action group that drives it
 * @param leads 牵头单位, in order, by their names on the day that was asked for
 * @param supports 配合单位
 * @param indicators those in use, in order
 * @param milestones those in use, by the day they are due
 */
public record TaskFacts(
        TaskId id,
        long version,
        PlanId plan,
        String planCode,
        String planDocumentNumber,
        int groupNumber,
        String groupName,
        int number,
        String title,
        List<String> measures,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean continuing,
        List<Party> leads,
        List<Party> supports,
        List<IndicatorFacts> indicators,
        List<MilestoneFacts> milestones) {

    /** Who is named for the task: a unit, or a collective with so many members. */
    public record Party(
            AssignmentId assignment,
            AssignmentRole role,
            String name,
            @Nullable UnitId unit,
            @Nullable CollectiveId collective,
            int members,
            boolean dissolved) {}

    /** An indicator as it stands. */
    public record IndicatorFacts(
            IndicatorId id,
            String name,
            String unitOfMeasure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal originalTarget,
            @Nullable String adjustmentBasis,
            @Nullable LocalDate adjustedOn,
            Counting counting,
            @Nullable String note) {}

    /** A milestone as it stands; 红线节点 where the light turns red when it is missed. */
    public record MilestoneFacts(
            MilestoneId id,
            String name,
            LocalDate dueOn,
            @Nullable LocalDate reachedOn,
            boolean redLine) {

        /** Days from a day, or from the day it was reached, to the day it is due; less than none when it is late. */
        public long daysLeft(LocalDate day) {
            return ChronoUnit.DAYS.between(reachedOn == null ? day : reachedOn, dueOn);
        }
    }
}
