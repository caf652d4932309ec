package cn.hengli.plan;

import cn.hengli.shared.NotFound;
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

    /** The newest plan: the one people work on. */
    default Optional<Plan> current() {
        return findAllByOrderByIssuedOnDescCodeDesc().stream().findFirst();
    }
}
