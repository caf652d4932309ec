package cn.hengli.testing;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands where the application's own clock would tick. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClock {

    @Bean
    @Primary
    Clock standingClock() {
        return FixedClock.standing();
    }
}
