package cn.hengli.backup;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 记录备份与恢复 in the audit trail. */
@UseCase
@RequiredArgsConstructor
public class RecordBackup {

    private final AuditTrail trail;

    public void backedUp(BackupOrder order, LastBackup backup) {
        // why it failed stands in the log: it names folders of the machine
        var detail = backup.outcome() + ", " + backup.size() + " bytes, SHA-256 " + backup.checksum();
        append(order, AuditKind.BACKED_UP, backup.file(), detail);
    }

    /** @param contents of the backup that the data now come from */
    public void restored(BackupOrder order, String file, BackupContents contents) {
        append(order, AuditKind.RESTORED, file, contents.at() + ", " + contents.rows() + " rows");
    }

    private void append(BackupOrder order, AuditKind kind, String subject, String detail) {
        trail.append(new AuditEntry(order.account(), order.name(), kind, subject, detail, order.source()));
    }
}
