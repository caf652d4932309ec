package cn.hengli.plan.persistence;

import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Oddity;
import cn.hengli.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcObligations implements Obligations {

    private final StandingPlanReader standing;

    @Override
    public List<Obligation> of(PlanId plan, LocalDate day) {
        return standing.read(plan, day).obligations();
    }

    @Override
    public List<Oddity> oddities(PlanId plan, LocalDate day) {
        return standing.read(plan, day).oddities();
    }
}
