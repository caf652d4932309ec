package cn.hengli.startup;

import cn.hengli.ledger.KeepLights;
import cn.hengli.plan.Plan;
import cn.hengli.plan.Plans;
import lombok.RequiredArgsConstructor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the lights of quarters that were closed before the program knew lights, as they would have been. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class ClosedLights implements StartStep {

    private final Plans plans;
    private final KeepLights keepLights;

    @Override
    public void take() {
        plans.findAllByOrderByIssuedOnDescCodeDesc().stream().map(Plan::id).forEach(keepLights::of);
    }
}
