package cn.hengli.database;

import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.extern.slf4j.Slf4j;

/** The server's main process, found by the note it leaves in its folder. */
@Slf4j
final class Postmaster {

    private static final long PATIENCE_SECONDS = 60;

    private Postmaster() {}

    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        var note = note(cluster);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    // after a restart of the machine the number may belong to anybody
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        }
    }

    /** The port stands in the note's fourth line. */
    static int port(Path cluster) throws IOException {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return Integer.parseInt(lines.skip(3).findFirst().orElse("").strip());
        }
    }

    /**
     * A note that came here with a copy of another folder names that folder's server, or nobody's; left lying, it would bar the start of our
     * own, and we would stop the other's.
     */
    private static void forgetForeign(Path cluster) throws IOException {
        var server = of(cluster);
        if (server.isPresent() && !isServerOf(cluster, server.get())) {
            log.warn(
                    "The note of another database server, process {}, came here with a copy",
                    server.get().pid());
            Files.delete(note(cluster));
        }
    }

    /** By the folder it works in, which stays true when that is renamed; elsewhere than on Linux by what the note says. */
    private static boolean isServerOf(Path cluster, ProcessHandle process) throws IOException {
        var working = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        if (Files.isReadable(working)) {
            return Files.isSameFile(working, cluster);
        }
        var folder = Path.of(Files.readAllLines(note(cluster)).get(1));
        return Files.exists(folder) && Files.isSameFile(folder, cluster);
    }

    private static Path note(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** After kill -9 of the program its database goes on running and would bar the next start. */
    static void stopOrphan(Path cluster) throws IOException {
        forgetForeign(cluster);
        var orphan = of(cluster);
        if (orphan.isEmpty()) {
            return;
        }
        var process = orphan.get();
        log.warn("Stopping the database server that a killed instance left behind, process {}", process.pid());
        process.destroy();
        if (!ended(process)) {
            throw new StartRefused(
                    "上次遗留的数据库进程 " + process.pid() + " 停不下来，请手工结束它",
                    "database process " + process.pid()
                            + ", left behind by a killed instance, does not stop: end it by hand");
        }
    }

    static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
