package cn.hengli.ledger;

import cn.hengli.light.Course;
import cn.hengli.light.Judgement;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 进度总账 of a plan: what all its quarters together say of its tasks and units. Each part is read in one statement, however many quarters there are;
 * as of now, or with a moment given as of then.
 */
public interface ProgressBook {

    /** A quarter as it stood; {@code closing} counts how often it had been closed. */
    record OpenedQuarter(LedgerPeriodId id, Quarter quarter, LocalDate dueOn, boolean closed, int closing) {}

    /** A task as it stood. */
    record PlannedTask(TaskId id, int number, String title, int groupNumber, String groupName, Course course) {}

    /**
     * What one unit reported on a task in a quarter.
     *
     * @param unitName the name the unit had at the end of the quarter
     * @param declared the light as the unit itself sees it
     * @param firstSubmittedAt null where it was not handed in
     * @param asksForHelp whether 需协调事项 was written
     */
    record Line(
            LedgerEntryId entry,
            Quarter quarter,
            TaskId task,
            UnitId unit,
            String unitName,
            int unitPosition,
            AssignmentRole role,
            EntryState state,
            @Nullable BigDecimal percent,
            @Nullable DeclaredLight declared,
            @Nullable Instant firstSubmittedAt,
            boolean asksForHelp) {}

    /** The light that the office set for a task, with its reason. */
    record OfficeLight(TaskLight light, String reason, String by, Instant at) {}

    /** The quarters opened, the earliest first. */
    List<OpenedQuarter> quarters(PlanId plan, @Nullable Instant asOf);

    /** By their numbers. */
    List<PlannedTask> tasks(PlanId plan, @Nullable Instant asOf);

    /** By quarter, task, leads first, and the units' order. */
    List<Line> lines(PlanId plan, @Nullable Instant asOf);

    /** What the office set, by quarter. */
    Map<Quarter, Map<TaskId, OfficeLight>> officeLights(PlanId plan, @Nullable Instant asOf);

    /** The lights of closed quarters as they were kept at each closing. */
    Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept(PlanId plan);

    /** The tasks of a closed quarter as they were frozen when it was closed. */
    List<PlannedTask> frozenTasks(LedgerPeriodId period);

    /** Keeps the lights of a quarter that was just closed. */
    void keep(LedgerPeriodId period, int closing, Map<TaskId, Judgement> lights);
}
