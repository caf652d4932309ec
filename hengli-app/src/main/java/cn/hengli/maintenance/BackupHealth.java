package cn.hengli.maintenance;

import cn.hengli.backup.BackupRuns;
import cn.hengli.backup.LastBackup;
import java.time.Clock;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * 备份状态. A missing backup is a worry and no outage: its status is one that the state of the whole does not know and leaves aside, so nobody
 * takes the site out of service for it.
 */
@Component("backupHealthIndicator")
@RequiredArgsConstructor
class BackupHealth implements HealthIndicator {

    static final Status WORRY = new Status("BACKUP_MISSING");

    private static final Duration LATE = Duration.ofHours(49);

    private final BackupRuns runs;
    private final Clock clock;

    @Override
    public Health health() {
        return runs.last().map(this::of).orElseGet(() -> Health.status(WORRY).build());
    }

    private Health of(LastBackup last) {
        var fresh = last.at().plus(LATE).isAfter(clock.instant());
        return Health.status(last.isGood() && fresh ? Status.UP : WORRY)
                .withDetail("at", last.at())
                .withDetail("outcome", last.outcome())
                .build();
    }
}
