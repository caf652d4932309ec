package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;

/** Who owes what, as the plan stands on a day; the rule itself is {@link StandingPlan}. */
public interface Obligations {

    /** One for each task and unit, by task number, leads first. */
    List<Obligation> of(PlanId plan, LocalDate day);

    /** What looks odd on that day. */
    List<Oddity> oddities(PlanId plan, LocalDate day);
}
