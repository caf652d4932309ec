package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;

/** Who owes what, as the plan stands on a day; the rule itself is {@link StandingPlan}. */
public interface Obligations {

    Survey survey(PlanId plan, LocalDate day);

    default List<Obligation> of(PlanId plan, LocalDate day) {
        return survey(plan, day).owed();
    }

    /**
     * What follows from a plan on a day.
     *
     * @param owed one for each task and unit, by task number, leads first
     * @param oddities what looks odd
     */
    record Survey(List<Obligation> owed, List<Oddity> oddities) {}
}
