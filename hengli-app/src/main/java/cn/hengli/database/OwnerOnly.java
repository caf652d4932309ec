package cn.hengli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps other accounts of the machine out, where the file system knows of owners (Windows inherits its rights from the parent folder). */
final class OwnerOnly {

    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        restrict(folder, "rwx------");
    }

    /** Writes all or nothing: after a crash there is no half a file. */
    static void write(Path file, String text) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", null);
        restrict(draft, "rw-------");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
