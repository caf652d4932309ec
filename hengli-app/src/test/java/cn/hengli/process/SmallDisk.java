package cn.hengli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of its own in a folder, small enough to be filled; only where mounting is allowed, as for root. */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final String SIZE = "400m";

    static Optional<SmallDisk> mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var mounted = System.getProperty("os.name").equals("Linux")
                && run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "hengli-test", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /** To the last byte. */
    void fill() throws IOException {
        var room = new byte[4096];
        try (var filler = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                filler.write(room);
            }
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() > room.length) {
                throw full;
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        try {
            run("umount", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
