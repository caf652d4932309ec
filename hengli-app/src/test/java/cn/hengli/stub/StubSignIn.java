package cn.hengli.stub;

import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.plan.Plans;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

@TestConfiguration(proxyBeanMethods = false)
public class StubSignIn {
    @Bean
    @Order
    ApplicationRunner open(OpenPeriod open, Plans plans) {
        return arguments -> {
            var office =
                    new Actor(new AccountId(new UUID(0, 1)), "office", "领导小组办公室", Set.of(new Duty(Role.OFFICE, null)));
            var plan = plans.current().orElseThrow().id();
            open.open(new OpenPeriodCommand(plan, Quarter.parse("2019Q3"), LocalDate.of(2019, 10, 10)), office);
            open.open(new OpenPeriodCommand(plan, Quarter.parse("2019Q4"), LocalDate.of(2020, 1, 10)), office);
        };
    }
}
