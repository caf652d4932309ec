package cn.hengli.shared;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps other accounts of the machine out, where the file system knows of owners (Windows inherits its rights from the parent folder). */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes the folder, with those above it, where it is missing. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /** Writes all or nothing: after a crash there is no half a file. */
    public static void write(Path file, String text) throws IOException {
        try (var draft = FileDraft.beside(file);
                var writer = new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8)) {
            writer.write(text);
            writer.flush();
            draft.become(file);
        }
    }

    static void file(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
