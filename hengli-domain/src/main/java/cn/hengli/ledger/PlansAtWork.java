package cn.hengli.ledger;

import cn.hengli.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 在办方案: reads in one statement what every page asks for first, without the plans' own contents. */
public interface PlansAtWork {

    /** So many are enough to find the plan people work on: each is for years, and those prepared for later are few. */
    int RECENT = 10;

    /** The {@link #RECENT} newest, the newest first. */
    List<PlanAtWork> recent();

    Optional<PlanAtWork> find(String code);

    default PlanAtWork get(String code) {
        return find(code).orElseThrow(() -> NotFound.missing("plan", code));
    }

    /**
     * The plan people work on: the next one takes over once a quarter of it is opened, until then the last quarter of the old one is still
     * being filled in. Where none is opened, the newest that has begun, or the newest.
     */
    static Optional<PlanAtWork> current(List<PlanAtWork> plans, LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.opened() && plan.hasBegun(day))
                .findFirst()
                .or(() -> newest(plans, day));
    }

    /** The newest that has begun; where none has, the newest. */
    static Optional<PlanAtWork> newest(List<PlanAtWork> plans, LocalDate day) {
        return plans.stream().filter(plan -> plan.hasBegun(day)).findFirst().or(() -> plans.stream()
                .findFirst());
    }
}
