package cn.hengli.plan;

import cn.hengli.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All plans, the present one and those that ended. */
public interface Plans {

    Optional<Plan> findById(PlanId id);

    Optional<Plan> findByCode(String code);

    /** The newest first. */
    List<Plan> findAllByOrderByIssuedOnDescCodeDesc();

    Plan save(Plan plan);

    default Plan getById(PlanId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("plan", id));
    }

    default Plan getByCode(String code) {
        return findByCode(code).orElseThrow(() -> NotFound.missing("plan", code));
    }

    /** Those whose first quarter has begun, the newest first; the next plan is loaded before that. */
    default List<Plan> begun(LocalDate day) {
        return findAllByOrderByIssuedOnDescCodeDesc().stream()
                .filter(plan -> plan.hasBegun(day))
                .toList();
    }

    /** The newest that has begun; where none has, the newest. */
    default Optional<Plan> current(LocalDate day) {
        return begun(day).stream().findFirst().or(() -> findAllByOrderByIssuedOnDescCodeDesc().stream()
                .findFirst());
    }
}
