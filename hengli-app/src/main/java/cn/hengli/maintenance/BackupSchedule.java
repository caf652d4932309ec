package cn.hengli.maintenance;

import cn.hengli.backup.BackupOrder;
import cn.hengli.backup.BackupRuns;
import cn.hengli.backup.LastBackup;
import cn.hengli.backup.LastBackup.Outcome;
import cn.hengli.ledger.SweepEvidence;
import cn.hengli.startup.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * 定时备份. It is asked every minute whether one is due, rather than at the hour itself: computers in town halls are switched off at night, and
 * what was missed is made up for.
 */
@Slf4j
@Component
class BackupSchedule {

    private static final String NEVER = "-";
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofHours(1);

    private final BackupRuns runs;
    private final SweepEvidence sweepEvidence;
    private final Clock clock;
    private final Optional<CronExpression> at;

    BackupSchedule(BackupRuns runs, SweepEvidence sweepEvidence, Clock clock, @Value("${hengli.backup.at}") String at) {
        this.runs = runs;
        this.sweepEvidence = sweepEvidence;
        this.clock = clock;
        this.at = parsed(at.strip());
    }

    /** Not in the first minutes, in which people wait for the program. */
    @Scheduled(initialDelay = 10, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (runs.running().isEmpty() && isDue()) {
            runs.start(BackupOrder.SCHEDULED);
            sweep();
        }
    }

    boolean isDue() {
        return at.isPresent()
                && runs.last().map(last -> isDueAfter(last, at.get())).orElse(true);
    }

    private boolean isDueAfter(LastBackup last, CronExpression times) {
        var now = clock.instant();
        if (last.outcome() == Outcome.FAILED
                && !last.at().plus(BEFORE_ANOTHER_TRY).isAfter(now)) {
            return true;
        }
        var next = times.next(last.at().atZone(clock.getZone()));
        return next != null && !next.toInstant().isAfter(now);
    }

    private void sweep() {
        // files have the time of the machine, in the demo too
        var removed = sweepEvidence.sweep(Instant.now());
        if (removed > 0) {
            log.info("清理了 {} 个无主文件 swept attachment contents that nothing refers to", removed);
        }
    }

    private static Optional<CronExpression> parsed(String at) {
        try {
            return at.equals(NEVER) ? Optional.empty() : Optional.of(CronExpression.parse(at));
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "hengli.backup.at=" + at + " 不是时间，例如每天 1:30 是 0 30 1 * * *，不备份是 -",
                    "hengli.backup.at=" + at + " is no time: 0 30 1 * * * is 1:30 every day, - is never",
                    e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Enabled {}
}
