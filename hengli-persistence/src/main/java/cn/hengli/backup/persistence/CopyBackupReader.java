package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupContents;
import cn.hengli.backup.BackupProgress;
import cn.hengli.backup.BackupReader;
import cn.hengli.backup.BackupRefused;
import cn.hengli.backup.RestoreMark;
import cn.hengli.ledger.AttachmentContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks at everything first; from the first change on a failure takes everything back. */
@Component
class CopyBackupReader implements BackupReader {

    private final DirectConnection connections;
    private final SchemaSteps schema;
    private final AttachmentContents contents;
    private final RestoreMark mark;

    CopyBackupReader(
            DirectConnection connections,
            SchemaSteps schema,
            AttachmentContents contents,
            @Value("${hengli.data-dir}") String home) {
        this.connections = connections;
        this.schema = schema;
        this.contents = contents;
        this.mark = new RestoreMark(Path.of(home));
    }

    @Override
    public BackupContents verify(Path file) {
        try (var archive = BackupArchive.open(file)) {
            return archive.summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BackupContents restore(Path file, BackupProgress progress) {
        try (var archive = BackupArchive.open(file)) {
            schema.mustInclude(archive.manifest().migrations());
            beginOnAnEmptyDatabase();
            try {
                putBack(archive, progress);
            } catch (SQLException | IOException | RuntimeException e) {
                schema.empty();
                mark.lift();
                throw new BackupRefused(
                        "恢复失败，数据库已清空如初：" + e.getMessage(), "the restore failed, the database is empty again", e);
            }
            mark.lift();
            return archive.summary();
        } catch (IOException | SQLException e) {
            throw new BackupRefused("恢复没有开始：" + e.getMessage(), "the restore did not begin", e);
        }
    }

    private void putBack(BackupArchive archive, BackupProgress progress) throws SQLException, IOException {
        var manifest = archive.manifest();
        schema.migrateTo(manifest.schema());
        try (var connection = connections.open()) {
            new RowLoader(connection, archive, progress).load();
        }
        var done = manifest.tables().size();
        for (var attachment : manifest.attachments()) {
            try (var bytes = archive.attachment(attachment)) {
                contents.store(attachment.sha256(), bytes);
            }
            done++;
            progress.reached(done, manifest.steps());
        }
        schema.migrateToNewest();
    }

    private void beginOnAnEmptyDatabase() throws SQLException, IOException {
        try (var connection = connections.open()) {
            var catalogue = new Catalogue(connection);
            var database = catalogue.identity();
            if (mark.database().equals(Optional.of(database))) {
                // a restore to this very database was killed half way, and nobody can have started on it since
                schema.empty();
            }
            if (!catalogue.isEmpty()) {
                throw new BackupRefused(
                        "数据库不是空的，只能恢复到空的系统",
                        "the database is not empty, and a backup is restored into an empty one only");
            }
            mark.set(database);
        }
    }
}
