package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lies on the disk at one moment, in the middle of writing, is enough to go on from. A stand-in for a power cut: all processes are
 * frozen and the folder is copied, so that nobody tidies up; that a real disk keeps what it was told to keep is not shown here.
 */
@ExtendWith(Site.Shared.class)
class PowerCutIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 15;

    @TempDir
    private Path copy;

    @Test
    void goesOnFromACopyTakenWhileWriting(Site site) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "processes are frozen by signals, on Linux");
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(site.administrator(), "停电" + number + "之", ENOUGH))
                .toList();
        for (var writer : writers) {
            writer.awaitEnough();
        }
        var acknowledged = copyFrozen(site, writers);
        writers.forEach(Writer::stop);
        writers.forEach(Writer::acknowledged);

        var started = Instance.start(copy).awaitHealthy();
        var database = EmbeddedServer.of(copy);
        var names = database.ask("select string_agg(name, ',') from unit_name where name like '停电%'");
        assertThat(Arrays.asList(names.split(","))).containsAll(acknowledged);
        assertThat(database.ask("select count(*) from unit u where not exists"
                        + " (select 1 from unit_name n where n.unit_id = u.id)"))
                .isEqualTo("0");
        assertThat(site.database().isAlive())
                .as("the server whose note was copied")
                .isTrue();
        assertThat(site.running().status("/actuator/health")).isEqualTo(200);
        started.stop();
    }

    /** @return what had been acknowledged when everything stood still */
    private Set<String> copyFrozen(Site site, List<Writer> writers) throws Exception {
        var processes = Stream.concat(
                        ProcessHandle.of(site.database().process()).stream()
                                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants())),
                        Stream.of(site.running().process()))
                .map(process -> String.valueOf(process.pid()))
                .toList();
        signal("STOP", processes);
        try {
            var acknowledged = new HashSet<String>();
            writers.forEach(writer -> acknowledged.addAll(writer.acknowledgedSoFar()));
            copy(site.folder().resolve("data"), copy.resolve("data"));
            assertThat(copy.resolve("data/pg18/postmaster.pid")).exists();
            return acknowledged;
        } finally {
            signal("CONT", processes);
        }
    }

    private static void signal(String name, List<String> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", "-c", "kill -" + name + " \"$@\"", "kill"));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copied = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        assertThat(copied.waitFor()).isZero();
    }
}
