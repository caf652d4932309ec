package cn.hengli.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Stands still in the town until it is set to another moment; the host might be anywhere. */
final class TestClock extends Clock {

    private Instant now;

    TestClock(String moment) {
        now = parse(moment);
    }

    /** @param moment in the town's time, such as {@code 2020-01-06T09:00} */
    void set(String moment) {
        now = parse(moment);
    }

    void tick() {
        now = now.plus(Duration.ofMinutes(1));
    }

    static Instant parse(String moment) {
        return OffsetDateTime.parse(moment + ":00+08:00").toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
