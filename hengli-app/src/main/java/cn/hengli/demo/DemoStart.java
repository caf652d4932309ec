package cn.hengli.demo;

import cn.hengli.startup.StartStep;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the demo's accounts in at its first start, once the plan has brought its units. */
@Component
@Profile("demo")
@Order(DemoStart.ORDER)
@RequiredArgsConstructor
class DemoStart implements StartStep {

    /** After the plan, before the ledger. */
    static final int ORDER = 0;

    /** The day on which the plan was issued. */
    private static final LocalDate SINCE = LocalDate.of(2018, 10, 31);

    private final DemoAccounts accounts;
    private final Clock clock;

    @Override
    public void take() {
        accounts.open(SINCE, LocalDate.now(clock));
    }
}
