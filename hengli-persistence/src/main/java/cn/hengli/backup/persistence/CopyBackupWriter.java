package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupProgress;
import cn.hengli.backup.BackupWriter;
import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.ContentDamaged;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tables by COPY from one snapshot, then the attachments that its rows refer to: these are never altered, and removed by nobody. */
@Component
@RequiredArgsConstructor
class CopyBackupWriter implements BackupWriter {

    private final DirectConnection connections;
    private final AttachmentContents contents;
    private final Clock clock;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public void write(OutputStream out, BackupProgress progress) throws IOException {
        var archive = new ArchiveOutput(out);
        // the snapshot ends with the rows: the database need not keep old ones for us while we read files
        var manifest = withAttachments(database(archive, progress), archive, progress);
        archive.entry(
                Manifest.ENTRY,
                entry -> entry.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        archive.end();
    }

    private Manifest database(ArchiveOutput archive, BackupProgress progress) throws IOException {
        try (var snapshot = Snapshot.of(connections.open())) {
            var migrations = snapshot.migrations();
            if (migrations.isEmpty()) {
                throw new IOException("the database has no schema yet");
            }
            var attachments = snapshot.attachments();
            var tables = snapshot.tables();
            var at = clock.instant();
            var copied = new ArrayList<Manifest.Table>();
            for (var table : tables) {
                copied.add(copy(table, snapshot, archive));
                progress.reached(copied.size(), tables.size() + attachments.size());
            }
            return new Manifest(
                    Manifest.FORMAT,
                    ProgramVersion.current(),
                    migrations.get(migrations.size() - 1).version(),
                    at,
                    clock.getZone().getId(),
                    migrations,
                    copied,
                    snapshot.sequences(),
                    attachments,
                    List.of());
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Manifest.Table copy(Catalogue.Table table, Snapshot snapshot, ArchiveOutput archive)
            throws IOException {
        var rows = new long[1];
        var sha256 = archive.entry(Manifest.Table.entry(table.name()), entry -> rows[0] = snapshot.copy(table, entry));
        return new Manifest.Table(table.name(), table.columns(), rows[0], sha256);
    }

    /** A damaged one stops nothing: everything else is more in need of a backup then. */
    private Manifest withAttachments(Manifest manifest, ArchiveOutput archive, BackupProgress progress)
            throws IOException {
        var kept = new ArrayList<Manifest.Content>();
        var damaged = new ArrayList<String>();
        var done = manifest.tables().size();
        for (var attachment : manifest.attachments()) {
            try (var bytes = contents.open(attachment.sha256())) {
                archive.entry(attachment.entry(), bytes::transferTo);
                kept.add(attachment);
            } catch (ContentDamaged e) {
                damaged.add(attachment.sha256());
            }
            done++;
            progress.reached(done, manifest.steps());
        }
        return manifest.withAttachments(kept, damaged);
    }
}
