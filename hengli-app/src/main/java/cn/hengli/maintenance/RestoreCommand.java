package cn.hengli.maintenance;

import cn.hengli.backup.BackupOrder;
import cn.hengli.backup.BackupProgress;
import cn.hengli.backup.BackupReader;
import cn.hengli.backup.BackupRefused;
import cn.hengli.backup.RecordBackup;
import java.nio.file.Path;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code restore --from=file}: into the empty system that the settings name. */
@RequiredArgsConstructor
class RestoreCommand {

    private final BackupReader reader;
    private final ObjectProvider<RecordBackup> record;
    private final ObjectProvider<TransactionTemplate> transactions;

    void run(Optional<String> from) {
        var file = Path.of(
                        from.orElseThrow(() -> new BackupRefused("请用 --from=… 指明备份文件", "name the backup by --from=…")))
                .toAbsolutePath()
                .normalize();
        reader.verify(file);
        var contents = reader.restore(file, BackupProgress.UNWATCHED);
        // asked for only now: until then there was no database
        transactions.getObject().executeWithoutResult(status -> record.getObject()
                .restored(BackupOrder.onTheCommandLine(), String.valueOf(file.getFileName()), contents));
        System.out.printf(
                "恢复完成 restored and compared: %d tables, %d rows, %d attachments, as of %s%n",
                contents.tables(), contents.rows(), contents.attachments(), contents.at());
        if (!contents.isComplete()) {
            System.out.println("备份时已损坏的附件 attachments that were damaged when it was made: "
                    + String.join(" ", contents.damaged()));
        }
    }
}
