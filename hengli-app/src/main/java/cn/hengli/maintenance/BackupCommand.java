package cn.hengli.maintenance;

import cn.hengli.backup.BackupFolder;
import cn.hengli.backup.BackupOrder;
import cn.hengli.backup.BackupProgress;
import cn.hengli.backup.BackupRefused;
import cn.hengli.backup.LastBackup;
import cn.hengli.backup.MakeBackup;
import cn.hengli.backup.RecordBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code backup [--to=file or folder]}: without it, as every night, into the site's own folder. */
class BackupCommand {

    private final MakeBackup makeBackup;
    private final BackupFolder folder;
    private final RecordBackup record;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final int keep;

    BackupCommand(
            MakeBackup makeBackup,
            BackupFolder folder,
            RecordBackup record,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${hengli.backup.keep}") int keep) {
        this.makeBackup = makeBackup;
        this.folder = folder;
        this.record = record;
        this.transactions = transactions;
        this.clock = clock;
        this.keep = keep;
    }

    void run(Optional<String> to) throws IOException {
        var last = to.isPresent()
                ? makeBackup.make(target(Path.of(to.get())), BackupProgress.UNWATCHED)
                : makeBackup.make(keep, BackupProgress.UNWATCHED);
        // a database that has just failed us is asked no more
        if (last.outcome() == LastBackup.Outcome.FAILED) {
            throw new BackupRefused("备份失败：" + last.message(), "the backup failed: " + last.message());
        }
        transactions.executeWithoutResult(status -> record.backedUp(BackupOrder.onTheCommandLine(), last));
        if (!last.isGood()) {
            throw new BackupRefused(
                    "备份 " + last.file() + " 不完整，这些附件在备份前已损坏：" + last.message(),
                    "the backup " + last.file() + " lacks attachments that were damaged before: " + last.message());
        }
        System.out.printf(
                "备份完成 backup written and read back: %s, %d bytes, SHA-256 %s%n",
                last.file(), last.size(), last.checksum());
    }

    private Path target(Path wanted) throws IOException {
        var path = wanted.toAbsolutePath().normalize();
        return Files.isDirectory(path)
                ? path.resolve(folder.free(clock.instant(), true).getFileName())
                : path;
    }
}
