package cn.hengli.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.backup.BackupReader;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Role;
import cn.hengli.testing.AdminPageTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** In a site of its own: other tests press the button too. */
@TestPropertySource(properties = "hengli.backup.keep=3")
class BackupPagesTest extends AdminPageTest {

    private static final String PAGE = "/admin/backups";

    private final Actor administrator = actor(Role.ADMINISTRATOR);
    private final Actor auditor = actor(Role.AUDITOR);

    @Value("${hengli.backup.dir}")
    private Path folder;

    @Autowired
    private BackupReader reader;

    @Autowired
    private HealthEndpoint health;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theButtonMakesABackupThatThePageListsAndTheTrailKnows() {
        assertThat(page(get(administrator, PAGE)).text()).contains("还没有备份过");
        assertThat(health.health().getStatus()).as("no backup is no outage").isEqualTo(Status.UP);

        assertThat(redirect(post(administrator, PAGE))).isEqualTo(PAGE);
        var page = oncePageAsksNoMore();

        var row = page.select("tbody tr");
        assertThat(row).hasSize(1);
        var file = folder.resolve(row.select("th").text());
        assertThat(Files.exists(file)).isTrue();
        assertThat(row.select("code").text()).isEqualTo(reader.verify(file).checksum());
        assertThat(row.text()).contains("完整");
        assertThat(page.select(".notice-ok").text()).contains("成功");
        assertThat(page(get(administrator, "/admin/health")).select("#backup").text())
                .contains("正常", "最近一次备份成功：1月6日");
        assertThat(jdbc.sql("select actor_name || ' ' || subject from audit_event where kind = 'BACKED_UP'")
                        .query(String.class)
                        .list())
                .containsExactly("测试员 (tester) " + file.getFileName());
        assertThat(page(get(auditor, "/admin/audit?kind=BACKED_UP"))
                        .select("tbody")
                        .text())
                .contains("完整，", "SHA-256 " + row.select("code").text())
                .doesNotContain("GOOD");
    }

    /** As a browser does: it asks again for as long as the page says so. */
    private Document oncePageAsksNoMore() {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Document page;
        do {
            assertThat(System.nanoTime()).as("still under way").isLessThan(deadline);
            page = page(get(administrator, PAGE));
        } while (!page.select("#backups[hx-get=" + PAGE + "]").isEmpty());
        return page;
    }
}
