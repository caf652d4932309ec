package cn.hengli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/** A file on its way: written under another name in the same folder, forced to the disk, then moved. Under its own name it is whole. */
public final class FileDraft implements AutoCloseable {

    /** How the names of drafts end; one that is old was left behind by a killed program. */
    public static final String ENDING = ".draft";

    private final Path folder;
    private final Path path;
    private final FileChannel channel;

    private FileDraft(Path folder, Path path, FileChannel channel) {
        this.folder = folder;
        this.path = path;
        this.channel = channel;
    }

    public static FileDraft beside(Path file) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
        var path = Files.createTempFile(folder, file.getFileName() + ".", ENDING);
        OwnerOnly.file(path);
        return new FileDraft(folder, path, FileChannel.open(path, StandardOpenOption.WRITE));
    }

    public Path path() {
        return path;
    }

    public OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Takes the place of what was there under the name. */
    public void become(Path file) throws IOException {
        channel.force(true);
        channel.close();
        Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** The move itself is on the disk once the folder is. */
    private static void force(Path folder) throws IOException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            // folders cannot be opened there
            return;
        }
        try (var entry = FileChannel.open(folder)) {
            entry.force(true);
        }
    }

    /** Throws away what did not become a file. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
