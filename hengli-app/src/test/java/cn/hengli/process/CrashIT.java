package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/** Whatever is killed: what was acknowledged is there, and the next start needs no hand. One story, because starting takes long. */
@ExtendWith(Site.Shared.class)
class CrashIT {

    /** Of each two, one kills the program alone, and one its database too; more with {@code -Dhengli.crash.rounds=20}. */
    private static final int ROUNDS = Integer.getInteger("hengli.crash.rounds", 2);

    private static final int WRITERS = 4;
    private static final int ENOUGH = 15;

    @Test
    void losesNothingWhenKilledAndStartsAgainByItself(Site site) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var databaseToo = round % 2 == 1;
            var server = site.database();
            var acknowledged = killWhileWriting(site, round, databaseToo);
            if (!databaseToo) {
                assertThat(server.isAlive())
                        .as("an orphan, left to the next start")
                        .isTrue();
            }

            site.startAgain();
            server.awaitEnd();
            assertThat(persisted(site)).containsAll(acknowledged);
        }
        worksOnWithoutItsTemporaryFiles(site);
        var server = site.database();
        site.running().stop();
        server.awaitEnd();
    }

    private static Set<String> killWhileWriting(Site site, int round, boolean databaseToo) throws Exception {
        var server = site.database();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(site.administrator(), "单位" + round + "之" + number + "之", ENOUGH))
                .toList();
        for (var writer : writers) {
            writer.awaitEnough();
        }
        if (databaseToo) {
            server.kill();
        }
        site.running().kill();
        var acknowledged = new TreeSet<String>();
        writers.forEach(writer -> acknowledged.addAll(writer.acknowledged()));
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITERS * ENOUGH);
        return acknowledged;
    }

    private static Set<String> persisted(Site site) throws IOException, SQLException {
        var names = site.database().ask("select string_agg(name, ',') from unit_name where name like '单位%'");
        return new TreeSet<>(Arrays.asList(names.split(",")));
    }

    private static void worksOnWithoutItsTemporaryFiles(Site site) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(Instance.temporary(site.folder()));
        assertThat(site.running().status("/actuator/health")).isEqualTo(200);
        assertThat(site.running().status("/hengli.css")).isEqualTo(200);
        assertThat(site.administrator().get("/units").statusCode()).isEqualTo(200);
    }
}
