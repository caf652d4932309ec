package cn.hengli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Stands at a moment of the past until it is set to another. */
final class PastClock extends Clock {

    private final ZoneId zone;
    private Instant moment = Instant.EPOCH;

    PastClock(ZoneId zone) {
        this.zone = zone;
    }

    void set(Instant moment) {
        this.moment = moment;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var other = new PastClock(zone);
        other.set(moment);
        return other;
    }
}
