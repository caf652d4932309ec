package cn.hengli.plan;

import cn.hengli.audit.Revisions;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A plan and tasks for the tests of other features: only this one can make them. */
public final class SamplePlan {

    private static final LocalDate STARTS_ON = LocalDate.of(2018, 9, 1);

    private SamplePlan() {}

    public static Plan plan() {
        return new Plan(
                "2018-45",
                "横沥镇推进乡村振兴战略工作方案",
                "横委办〔2018〕45号",
                "横沥镇",
                LocalDate.of(2018, 10, 31),
                Quarter.parse("2018Q4"),
                Quarter.parse("2020Q4"));
    }

    /** Due at the end of phase 2, measured by 79 km of pipe. */
    public static Task finite(PlanId plan, int number, String title) {
        var schedule = new Schedule(STARTS_ON, LocalDate.of(2020, 11, 30), false);
        var task = new Task(plan, ActionGroupId.next(), number, title, List.of(), schedule);
        task.measureBy(new IndicatorMeaning("新建截污次支管网长度", "公里", null, Counting.SUM, null), BigDecimal.valueOf(79));
        return task;
    }

    public static Task continuing(PlanId plan, int number, String title) {
        return new Task(plan, ActionGroupId.next(), number, title, List.of(), new Schedule(STARTS_ON, null, true));
    }

    /** The office moves the day a task is due. */
    public static void moveTo(Task task, LocalDate dueOn) {
        task.schedule(new Schedule(STARTS_ON, dueOn, false));
    }

    /** The office says that it goes on for good. */
    public static void continueForGood(Task task) {
        task.schedule(new Schedule(STARTS_ON, null, true));
    }

    /** Of tasks that name nobody. */
    public static ExtendTask extendTask(Tasks tasks, Revisions revisions) {
        var nobody = new InMemoryPorts();
        return new ExtendTask(new TaskDesk(tasks, nobody.units(), nobody.collectives(), revisions));
    }
}
