package cn.hengli.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 填报期限. The due day itself still counts: what arrives before its midnight, in the town's time, is on time.
 *
 * @param zone the town's time zone
 */
public record Deadline(LocalDate dueOn, ZoneId zone) {

    public boolean isLate(Instant submittedAt) {
        return submittedAt.atZone(zone).toLocalDate().isAfter(dueOn);
    }

    /** Days left from the given day; zero on the due day, negative when overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
