package cn.hengli.database;

import cn.hengli.backup.RestoreMark;
import cn.hengli.shared.OwnerOnly;
import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The one folder the program writes to, for its owner's eyes only. Open in one instance at a time: a lock that ends with the process, however
 * it ends, keeps a second one from harming the first.
 */
public final class DataFolder implements AutoCloseable {

    private final Path home;
    private final FileChannel lock;

    private DataFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        var folder = openForRestore(path);
        if (folder.isHalfRestored()) {
            folder.release();
            throw new StartRefused(
                    "上次恢复没有完成，请重新执行 restore 命令", "the last restore was not finished, give the command restore again");
        }
        return folder;
    }

    /** Even with what a restore that was killed has left. */
    static DataFolder openForRestore(Path path) {
        var home = path.toAbsolutePath().normalize();
        return openUnlessInUse(home)
                .orElseThrow(() -> new StartRefused(
                        "数据目录 " + home + " 正被另一个实例使用", "data folder " + home + " is in use by another instance"));
    }

    /** Nothing while another instance uses it. */
    static Optional<DataFolder> openUnlessInUse(Path path) {
        var home = path.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(home);
            var lock = FileChannel.open(home.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(lock)) {
                lock.close();
                return Optional.empty();
            }
            var folder = new DataFolder(home, lock);
            FileSystemUtils.deleteRecursively(folder.temporary());
            Files.createDirectories(folder.temporary());
            return Optional.of(folder);
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录 " + home + " 无法写入，请检查权限，或用 --hengli.data-dir=… 另选",
                    "data folder " + home
                            + " is not writable, check its owner or choose another by --hengli.data-dir=…",
                    e);
        }
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // held by this very process; the same answer
            return false;
        }
    }

    private boolean isHalfRestored() {
        try {
            return new RestoreMark(home).database().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void release() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    /** For uploads on their way; emptied at every start. Not the system's temp folder, which others sweep while we run. */
    Path temporary() {
        return home.resolve("tmp");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
