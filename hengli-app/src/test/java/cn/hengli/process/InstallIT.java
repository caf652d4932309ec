package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the installation guide says, done below a folder instead of on the whole machine: without user and service. */
class InstallIT {

    private static final Path SCRIPT = Path.of("../deploy/linux/install.sh");
    private static final long PROMISED = 512L * 1024;

    @TempDir
    private static Path root;

    private static String said;

    @BeforeAll
    static void install() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "the script installs on Linux");
        said = run(
                SCRIPT.toString(),
                "--root",
                root.toString(),
                "--plain-http",
                "--java",
                System.getProperty("java.home"),
                System.getProperty("hengli.jar", "target/hengli-app.jar"));
    }

    /** One start for two promises, because starting takes long. */
    @Test
    void usesTheStartCacheAndPutsYesterdaysLogAway() throws Exception {
        assertThat(said).contains("The start cache is used: hengli.");
        var logs = root.resolve("var/log/hengli");
        var today = LocalDate.now(ZoneId.systemDefault());
        var kept = rolled(logs, today.minusDays(181));
        var tooOld = rolled(logs, today.minusDays(202));
        var log = Files.writeString(logs.resolve("hengli.log"), "what was said yesterday\n");
        Files.setLastModifiedTime(log, FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS)));

        var classes = root.resolve("classes.log");
        var instance = start(classes);
        assertThat(instance.await("hengli: ")).contains("The start cache is used");
        instance.awaitHealthy();
        assertThat(instance.status("/login")).isEqualTo(200);
        assertThat(residentKilobytes(instance)).isLessThan(PROMISED);
        try (var lines = Files.lines(classes)) {
            assertThat(lines.filter(line -> line.contains("cn.hengli.") && line.contains("shared objects file")))
                    .hasSizeGreaterThan(100);
        }

        var yesterdays = logs.resolve("hengli.log." + today.minusDays(1) + ".0.gz");
        Waiting.until(Duration.ofSeconds(20), () -> Files.exists(yesterdays) && !Files.exists(tooOld));
        instance.stop();
        assertThat(kept).exists();
        assertThat(log).content().contains("Started HengliApplication").doesNotContain("yesterday");
        try (var unpacked = new GZIPInputStream(Files.newInputStream(yesterdays))) {
            assertThat(unpacked).asString(StandardCharsets.UTF_8).isEqualTo("what was said yesterday\n");
        }
    }

    private static Path rolled(Path logs, LocalDate day) throws IOException {
        return Files.writeString(logs.resolve("hengli.log." + day + ".0.gz"), "");
    }

    @Test
    void saysSoWhenTheStartCacheDoesNotFit() throws Exception {
        // another way to lay out objects than the one it was made for; ends at once, for it says nothing about
        // encryption
        var refused = launcher("--hengli.plain-http=no");
        refused.environment().put("HENGLI_JAVA_OPTIONS", "-XX:-UseCompressedOops");
        var instance = Instance.of(refused, 0);
        instance.await("WARNING: the start cache is missing or does not fit");
        assertThat(instance.awaitExit()).isNotZero();
        assertThat(instance.output()).contains("Cannot start: hengli.plain-http may only be accepted");
    }

    @Test
    void changesNothingWhenRunAgain() throws Exception {
        var settings = root.resolve("etc/hengli/hengli.conf");
        var before = Files.readString(settings);
        assertThat(before).contains("hengli.plain-http=accepted");
        var again = run(
                SCRIPT.toString(),
                "--root",
                root.toString(),
                "--java",
                System.getProperty("java.home"),
                System.getProperty("hengli.jar", "target/hengli-app.jar"));
        assertThat(again).doesNotContain("making the start cache").contains("The start cache is used");
        assertThat(settings).hasContent(before.strip());
        try (var versions = Files.list(root.resolve("opt/hengli"))) {
            assertThat(versions.filter(each -> !Files.isSymbolicLink(each))).hasSize(1);
        }
    }

    private static Instance start(Path classes) {
        var port = Instance.freePort();
        var launcher = launcher();
        launcher.environment()
                .put("HENGLI_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes + " -Dserver.port=" + port);
        return Instance.of(launcher, port);
    }

    private static ProcessBuilder launcher(String... arguments) {
        var command = new ArrayList<>(
                List.of(root.resolve("opt/hengli/current/hengli").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .put("HENGLI_CONF", root.resolve("etc/hengli/hengli.conf").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static long residentKilobytes(Instance instance) throws IOException {
        try (var lines =
                Files.lines(Path.of("/proc", String.valueOf(instance.process().pid()), "status"))) {
            var line =
                    lines.filter(each -> each.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", ""));
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
