package cn.hengli.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The moment at which tests run: the morning of the demo's day, Monday 6 January 2020, in 横沥. */
public final class FixedClock {

    public static final Instant NOW =
            OffsetDateTime.parse("2020-01-06T09:00:00+08:00").toInstant();
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FixedClock() {}

    public static Clock standing() {
        return Clock.fixed(NOW, ZONE);
    }
}
