package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whatever is killed: what was acknowledged is there, and the next start needs no hand. One story, because starting takes long. */
class CrashIT {

    @TempDir
    private Path folder;

    @Test
    void losesNothingWhenKilledAndStartsAgainByItself() throws Exception {
        var first = Instance.start(folder).awaitHealthy();
        var server = EmbeddedServer.of(folder);
        server.execute("create table acknowledged (number int)");
        var acknowledged = killWhileWriting(first, false);
        assertThat(server.isAlive()).as("an orphan, left to the next start").isTrue();

        var second = Instance.start(folder).awaitHealthy();
        assertThat(server.isAlive()).isFalse();
        assertThat(persisted()).isGreaterThanOrEqualTo(acknowledged);
        acknowledged = killWhileWriting(second, true);

        var third = Instance.start(folder).awaitHealthy();
        assertThat(persisted()).isGreaterThanOrEqualTo(acknowledged);
        worksOnWithoutItsTemporaryFiles(third);
        server = EmbeddedServer.of(folder);
        third.stop();
        assertThat(server.isAlive()).as("stopped in peace, with its program").isFalse();
    }

    private int killWhileWriting(Instance instance, boolean databaseToo) throws Exception {
        var server = EmbeddedServer.of(folder);
        server.execute("truncate acknowledged");
        var writer = new Writer(server);
        Thread.sleep(1000);
        if (databaseToo) {
            server.kill();
        }
        instance.kill();
        var acknowledged = writer.stop();
        assertThat(acknowledged).isPositive();
        return acknowledged;
    }

    private int persisted() throws IOException, SQLException {
        return Integer.parseInt(EmbeddedServer.of(folder).ask("select count(*) from acknowledged"));
    }

    private void worksOnWithoutItsTemporaryFiles(Instance instance) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(Instance.temporary(folder));
        assertThat(instance.status("/actuator/health")).isEqualTo(200);
        assertThat(instance.status("/hengli.css")).isEqualTo(200);
    }
}
