package cn.hengli.plan;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 起止时间 of a task: a finite one is due on a day, a continuing one (长期坚持) never.
 *
 * @param continuing has no end, and so no percent and no red light by date
 */
@Embeddable
public record Schedule(LocalDate startsOn, @Nullable LocalDate dueOn, boolean continuing) {

    /** What is wrong with it, at the fields. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!continuing && dueOn == null) {
            problems.add(Problem.at("dueOn", PlanRefusal.DUE_MISSING));
        } else if (continuing && dueOn != null) {
            problems.add(Problem.at("dueOn", PlanRefusal.CONTINUING_HAS_DUE));
        } else if (dueOn != null && dueOn.isBefore(startsOn)) {
            problems.add(Problem.at("dueOn", PlanRefusal.DUE_BEFORE_START, startsOn));
        }
        return problems;
    }

    Schedule valid() {
        Refused.unlessEmpty(problems());
        return this;
    }
}
