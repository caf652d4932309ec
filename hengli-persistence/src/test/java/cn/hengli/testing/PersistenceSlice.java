package cn.hengli.testing;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Everything in hengli-persistence and nothing else. Without a stereotype on purpose: this class is on the test class path of hengli-app as
 * well, where the application's own scan must not find it.
 */
@AutoConfigurationPackage(basePackages = "cn.hengli")
@ComponentScan(basePackages = "cn.hengli", excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
class PersistenceSlice {

    @Bean
    Clock clock() {
        return FixedClock.standing();
    }
}
