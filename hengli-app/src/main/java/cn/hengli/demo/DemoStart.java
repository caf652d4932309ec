package cn.hengli.demo;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the demo's accounts in at its first start, once the plan has brought its units. */
@Component
@Profile("demo")
@Order(DemoStart.ORDER)
@RequiredArgsConstructor
class DemoStart implements ApplicationRunner {

    /** After the plan, before the ledger. */
    static final int ORDER = 0;

    /** The day on which the plan was issued. */
    private static final LocalDate SINCE = LocalDate.of(2018, 10, 31);

    private final DemoAccounts accounts;
    private final Clock clock;

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.open(SINCE, LocalDate.now(clock));
    }
}
