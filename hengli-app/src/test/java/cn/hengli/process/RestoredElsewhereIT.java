package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands as an operator gives them: a backup of a running site under load, restored into an empty folder, and opened there. */
@ExtendWith(Site.Shared.class)
class RestoredElsewhereIT {

    @TempDir
    private Path elsewhere;

    @Test
    void everythingAcknowledgedBeforeTheBackupIsThere(Site site) throws Exception {
        var writers = List.of(new Writer(site.administrator(), "备份甲", 5), new Writer(site.administrator(), "备份乙", 5));
        for (var writer : writers) {
            writer.awaitEnough();
        }
        var before = acknowledged(writers);
        var file = elsewhere.resolve("site.backup");
        done(Instance.command(site.folder(), "backup", "--to=" + file), "written and read back");
        writers.forEach(Writer::stop);
        assertThat(acknowledged(writers)).as("nobody waited").hasSizeGreaterThan(before.size());

        refusesHalfOf(file);
        done(Instance.command(elsewhere, "restore", "--from=" + file), "restored and compared");
        var restored = Instance.start(elsewhere).awaitHealthy();
        try {
            assertThat(names(elsewhere)).containsAll(before);
            assertThat(names(site.folder())).containsAll(names(elsewhere));
            var browser = new Browser(restored.port());
            assertThat(browser.signIn("admin", Site.PASSWORD).statusCode()).isEqualTo(302);
            assertThat(browser.get("/units").body()).contains(before);
        } finally {
            restored.stop();
        }
    }

    private void refusesHalfOf(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        var half = Files.write(elsewhere.resolve("half.backup"), Arrays.copyOf(bytes, bytes.length / 2));
        var refused = Instance.command(elsewhere, "restore", "--from=" + half);
        assertThat(refused.awaitExit()).isOne();
        assertThat(refused.output()).contains("不完整或被改动", "nothing was restored").doesNotContain("\tat ");
        assertThat(elsewhere.resolve("data")).doesNotExist();
    }

    private static void done(Instance command, String words) throws InterruptedException {
        assertThat(command.awaitExit()).as(command::output).isZero();
        assertThat(command.output()).contains(words);
    }

    private static Set<String> acknowledged(List<Writer> writers) {
        return writers.stream()
                .flatMap(writer -> writer.acknowledgedSoFar().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Path folder) throws IOException, SQLException {
        var names = EmbeddedServer.of(folder).ask("select string_agg(name, ',') from unit_name where name like '备份%'");
        return new HashSet<>(Arrays.asList(names.split(",")));
    }
}
