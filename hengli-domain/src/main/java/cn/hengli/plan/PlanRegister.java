package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;

/** 方案清单: all tasks and all units of a plan, each in one statement. */
public interface PlanRegister {

    /** By number. */
    List<RegisteredTask> tasks(PlanId plan, LocalDate day);

    /** In the units' order. */
    List<RegisteredUnit> units(PlanId plan, LocalDate day);
}
