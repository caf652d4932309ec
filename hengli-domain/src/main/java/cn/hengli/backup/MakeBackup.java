package cn.hengli.backup;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.FileDraft;
import cn.hengli.shared.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** 备份: writes a backup and reads it back before it counts; old ones go only once there is a newer good one. */
@DomainService
@RequiredArgsConstructor
public class MakeBackup {

    private final BackupWriter writer;
    private final BackupReader reader;
    private final BackupFolder folder;
    private final Clock clock;

    /**
     * Makes one in the folder; that it failed is an answer too.
     *
     * @param keep how many good ones stay
     */
    public LastBackup make(int keep, BackupProgress progress) {
        var at = clock.instant();
        var last = tried(at, folder.path().resolve("hengli"), complete -> folder.free(at, complete), progress);
        try {
            if (last.isGood()) {
                removeBeyond(keep);
            }
            folder.remember(last);
            return last;
        } catch (IOException | RuntimeException e) {
            return LastBackup.failed(at, e);
        }
    }

    /** Makes one by a name of the caller's choice; the folder knows nothing of it. */
    public LastBackup make(Path target, BackupProgress progress) {
        if (Files.exists(target)) {
            throw new BackupRefused(target + " 已存在，不覆盖", target + " exists and is not overwritten");
        }
        return tried(clock.instant(), target, complete -> target, progress);
    }

    private LastBackup tried(Instant at, Path beside, Naming naming, BackupProgress progress) {
        try {
            makeFolderOf(beside);
            try (var draft = FileDraft.beside(beside)) {
                writer.write(draft.out(), progress);
                // what counts is what can be read
                var contents = reader.verify(draft.path());
                var file = naming.name(contents.isComplete());
                draft.become(file);
                return LastBackup.written(at, contents, file);
            }
        } catch (IOException | RuntimeException e) {
            return LastBackup.failed(at, e);
        }
    }

    private static void makeFolderOf(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            OwnerOnly.folder(parent);
        }
    }

    /** Incomplete ones go with the good ones of their time: until then they may hold what the others lack. */
    private void removeBeyond(int keep) throws IOException {
        var good = 0;
        for (var file : folder.all()) {
            if (good >= Math.max(keep, 1)) {
                folder.remove(file);
            }
            good += file.complete() ? 1 : 0;
        }
    }

    /** Known only once it is known what is in it. */
    @FunctionalInterface
    private interface Naming {

        Path name(boolean complete) throws IOException;
    }
}
