package cn.hengli.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock of the program: quarters begin and end where the town is, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo")
    Clock clock(@Value("${hengli.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Ticks on from the morning of the demo's day, or from what was last recorded there: history never runs backwards. */
    @Bean
    @Profile("demo")
    Clock demoClock(
            @Value("${hengli.zone}") ZoneId zone, @Value("${hengli.demo.today}") LocalDate today, JdbcClient jdbc) {
        var morning = today.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
        return startingAt(later(morning, newestMoment(jdbc)), Clock.system(zone));
    }

    static Clock startingAt(Instant moment, Clock real) {
        return Clock.offset(real, Duration.between(real.instant(), moment));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant newestMoment(JdbcClient jdbc) {
        return jdbc.sql("""
                        select greatest(
                            'epoch'::timestamptz,
                            (select max(at) from audit_event),
                            (select max(at) from revision),
                            (select max(at) from ledger_entry_revision),
                            (select max(greatest(asked_at, decided_at)) from extension),
                            (select max(at) from assistance_step))
                        """).query(OffsetDateTime.class).single().toInstant();
    }
}
