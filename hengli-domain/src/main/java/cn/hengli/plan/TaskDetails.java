package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one task with all that the plan says about it. */
public interface TaskDetails {

    /** By the names of the day. */
    Optional<TaskFacts> of(TaskId task, LocalDate day);

    Optional<TaskFacts> of(String planCode, int number, LocalDate day);

    /** All of a plan, by number. */
    List<TaskFacts> ofPlan(PlanId plan, LocalDate day);
}
