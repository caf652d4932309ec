package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends with one clear line, an exit code, and no stack trace. */
@ExtendWith(Site.Shared.class)
class StartRefusedIT {

    private static Path inUse;
    private static Instance running;

    @TempDir
    private Path other;

    @BeforeAll
    static void find(Site site) {
        inUse = site.folder();
        running = site.running();
    }

    @Test
    void refusesADataFolderInUse() throws Exception {
        assertRefused(Instance.start(inUse), "正被另一个实例使用", "is in use by another instance");
        assertThat(running.status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void refusesADataFolderItCannotWriteTo() throws Exception {
        Files.createFile(other.resolve("data"));
        assertRefused(Instance.start(other), "无法写入", "is not writable");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.createDirectory(other.resolve("data"));
        Files.writeString(other.resolve("data/pg.version"), "17");
        assertRefused(Instance.start(other), "由 PostgreSQL 17 写成", "was written by PostgreSQL 17");
    }

    @Test
    void refusesADatabaseThatDoesNotAnswer() throws Exception {
        var nobody = Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/hengli");
        assertRefused(Instance.start(other, nobody), "连不上数据库", "cannot be reached");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        var wrong = databaseOfTheOther();
        wrong.put("SPRING_DATASOURCE_PASSWORD", "wrong");
        assertRefused(Instance.start(other, wrong), "拒绝用户", "wrong name or password");
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        var instance = Instance.start(other, databaseOfTheOther(), running.port());
        assertRefused(instance, "端口 " + running.port() + " 已被占用", "port " + running.port() + " is taken");
        assertThat(other.resolve("data/pg18"))
                .as("an embedded database beside a given one")
                .doesNotExist();
    }

    @Test
    void refusesASchemaNewerThanTheProgram() throws Exception {
        var server = EmbeddedServer.of(inUse);
        server.execute("""
                insert into flyway_schema_history (installed_rank, version, description, type, script,
                    installed_by, execution_time, success)
                values (999, '999', 'of a newer program', 'SQL', 'V999__of_a_newer_program.sql', 'postgres', 1, true)
                """);
        try {
            assertRefused(Instance.start(other, databaseOfTheOther()), "（版本 999）比本程序新", "is newer than this program");
        } finally {
            server.execute("delete from flyway_schema_history where installed_rank = 999");
        }
    }

    @Test
    void refusesToTakePasswordsInClearUnlessThatIsAccepted() throws Exception {
        var unsaid = Map.of("HENGLI_PLAIN_HTTP", "");
        assertRefused(Instance.start(other, unsaid), "没有 HTTPS", "hengli.plain-http=accepted");
        assertThat(other.resolve("data")).doesNotExist();
    }

    @Test
    void refusesACertificateThatIsNotThere() throws Exception {
        var missing = Map.of("HENGLI_TLS_CERTIFICATE", other.resolve("site.crt").toString());
        assertRefused(Instance.start(other, missing), "读不到", "hengli.tls.certificate: cannot read the file");
    }

    @Test
    void refusesACertificateThatIsNone() throws Exception {
        var text =
                Files.writeString(other.resolve("site.pem"), "no certificate").toString();
        var wrong = Map.of("HENGLI_TLS_CERTIFICATE", text, "HENGLI_TLS_PRIVATE_KEY", text);
        assertRefused(Instance.start(other, wrong), "不能用", "cannot be used");
    }

    @Test
    void refusesALogFileItCannotWriteTo() throws Exception {
        var file = Files.writeString(other.resolve("log"), "");
        var within = Map.of("LOGGING_FILE_NAME", file.resolve("hengli.log").toString());
        assertRefused(Instance.start(other, within), "日志文件", "the log file");
    }

    private static Map<String, String> databaseOfTheOther() throws IOException {
        return EmbeddedServer.of(inUse).settings();
    }

    private static void assertRefused(Instance instance, String chinese, String english) throws InterruptedException {
        assertThat(instance.awaitExit()).isNotZero();
        assertThat(instance.output().lines().filter(line -> line.startsWith("无法启动：")))
                .singleElement()
                .asString()
                .contains(chinese, "Cannot start:", english);
        assertThat(instance.output()).doesNotContain("\tat ", "Caused by:", " ERROR ", " WARN ");
    }
}
