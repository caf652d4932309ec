package cn.hengli.plan.persistence;

import cn.hengli.plan.Obligations;
import cn.hengli.plan.PlanId;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcObligations implements Obligations {

    private final StandingPlanReader standing;

    @Override
    public Survey survey(PlanId plan, LocalDate day) {
        var read = standing.read(plan, day);
        return new Survey(read.obligations(), read.oddities());
    }
}
