package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 方案一览: plans and tasks as pages show them, by the names of a day. */
public interface PlanBook {

    /** The newest first. */
    List<PlanFacts.Row> plans();

    Optional<PlanFacts> plan(String code, LocalDate day);

    /** By number. */
    List<TaskRow> tasks(PlanId plan, TaskFilter filter, LocalDate day);

    /** Of a unit and of those whose work it took over. */
    UnitDuties duties(UnitId unit, LocalDate day);
}
