package cn.hengli.database;

import cn.hengli.shared.OwnerOnly;
import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        var home = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            OwnerOnly.folder(home);
            var folder = new DataFolder(home, lock(home));
            FileSystemUtils.deleteRecursively(folder.temporary());
            Files.createDirectories(folder.temporary());
            return folder;
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录 " + home + " 无法写入，请检查权限，或用 --hengli.data-dir=… 另选",
                    "data folder " + home
                            + " is not writable, check its owner or choose another by --hengli.data-dir=…",
                    e);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process; the same answer
        }
        channel.close();
        throw new StartRefused("数据目录 " + home + " 正被另一个实例使用", "data folder " + home + " is in use by another instance");
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
