package cn.hengli.maintenance;

import cn.hengli.backup.BackupFolder;
import cn.hengli.backup.BackupOrder;
import cn.hengli.backup.BackupRuns;
import cn.hengli.backup.LastBackup;
import cn.hengli.backup.MakeBackup;
import cn.hengli.backup.RecordBackup;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes backups in a thread of its own, so that neither a page nor the clock waits for one. */
@Slf4j
@Component
class BackgroundBackups implements BackupRuns {

    private final MakeBackup makeBackup;
    private final BackupFolder folder;
    private final RecordBackup record;
    private final Clock clock;
    private final int keep;

    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();
    private final AtomicReference<@Nullable LastBackup> last = new AtomicReference<>();

    BackgroundBackups(
            MakeBackup makeBackup,
            BackupFolder folder,
            RecordBackup record,
            Clock clock,
            @Value("${hengli.backup.keep}") int keep) {
        this.makeBackup = makeBackup;
        this.folder = folder;
        this.record = record;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void start(BackupOrder order) {
        var begun = new Running(clock.instant(), 0, 0);
        if (running.compareAndSet(null, begun)) {
            var thread = new Thread(() -> make(order, begun), "backup");
            // whoever stops the program need not wait: what is half written goes
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public Optional<Running> running() {
        return Optional.ofNullable(running.get());
    }

    /** What this run of the program knows goes first: a folder that cannot be written to does not know of its own failure. */
    @Override
    public Optional<LastBackup> last() {
        return Optional.ofNullable(last.get()).or(folder::last);
    }

    private void make(BackupOrder order, Running begun) {
        try {
            var made = makeBackup.make(keep, (done, all) -> running.set(new Running(begun.since(), done, all)));
            last.set(made);
            if (made.isGood()) {
                log.info("备份完成 backup made: {}, {} bytes", made.file(), made.size());
            } else {
                log.error("备份没有成功 backup {}: {} {}", made.outcome(), made.file(), made.message());
            }
            record.backedUp(order, made);
        } catch (RuntimeException e) {
            log.error("备份的结果没有记入审计日志 the audit trail does not know of the backup", e);
        } finally {
            running.set(null);
        }
    }
}
