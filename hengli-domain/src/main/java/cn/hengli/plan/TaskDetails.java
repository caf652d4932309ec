package cn.hengli.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one task with all that the plan says about it. */
public interface TaskDetails {

    /** By the names of the day. */
    Optional<TaskFacts> of(TaskId task, LocalDate day);

    Optional<TaskFacts> of(String planCode, int number, LocalDate day);
}
