package cn.hengli.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.HengliApplication;
import cn.hengli.testing.Browser;
import cn.hengli.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpHeaders;

/**
 * The demo as earlier versions of the program kept it, in the backups that they wrote ({@code src/test/resources/taken-over/README.md}): this
 * version restores each, migrates it, and people go on with their work. A file is never changed, and a migration that it contains neither.
 */
class TakenOverTest {

    private static final Path FILES = Path.of("src/test/resources/taken-over");
    private static final String PASSWORD = "hengli-demo";
    private static final String QUARTER = "/plans/2018-45/periods/2019Q3";

    @TempDir
    private Path home;

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".backup")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void peopleGoOnWithTheirWork(Path file) {
        var system = Given.external(home, TestDatabase.create());
        // as the demo, whose clock goes on from what was recorded last
        assertThat(system.command("restore", "--from=" + file, "--spring.profiles.active=demo"))
                .isZero();
        try (var site = start(system)) {
            var port = site.getWebServer().getPort();
            theClosedQuarterIsWhole(signedIn(port, "office"));
            theEvidenceIsThere(signedIn(port, "nonglinshuiwuju"));
            theLiaisonWrites(signedIn(port, "nonglinshuiwuju"));
            theTrailIsWhole(signedIn(port, "admin"));
            programsRead(new Browser(port));
        }
    }

    private static void theClosedQuarterIsWhole(Browser office) {
        var consolidated = Browser.page(office.get(QUARTER + "/consolidated"));
        assertThat(consolidated.select("tr[id^=task-]")).hasSize(36);
        assertThat(consolidated.select(".page-sub").text()).contains("已发布", "办结");
        assertThat(consolidated.select("tr[id=task-1] .prose").text()).isNotBlank();
        assertThat(List.of("/", "/review", "/periods", "/tasks", "/units", QUARTER, QUARTER + "/completeness"))
                .allSatisfy(page -> assertThat(office.get(page).statusCode()).isIn(200, 302));
    }

    private static void theEvidenceIsThere(Browser liaison) {
        var evidence = entries(liaison, "?quarter=2019Q4").stream()
                .flatMap(entry -> Browser.page(liaison.get(entry)).select("a[href^=/attachments/]").stream())
                .map(link -> link.attr("href"))
                .toList();
        assertThat(evidence)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(liaison.get(file).statusCode()).isEqualTo(200));
    }

    private static void theLiaisonWrites(Browser liaison) {
        var entry = entries(liaison, "?quarter=2019Q4&state=PENDING").get(0);
        var form = Browser.page(liaison.get(entry)).select("form[id=entry]").first();
        assertThat(form).isNotNull();
        var version = form.select("input[name=version]").attr("value");
        assertThat(liaison.submit(entry + "/draft", "version", version, "progress", "接手以后继续填写。")
                        .statusCode())
                .isEqualTo(302);
        assertThat(liaison.get(entry).body()).contains("接手以后继续填写。");
    }

    private static void theTrailIsWhole(Browser administrator) {
        administrator.submit("/admin/audit/check");
        assertThat(Browser.page(administrator.get("/admin/audit"))
                        .select(".notice")
                        .text())
                .contains("校验通过");
    }

    private static void programsRead(Browser program) {
        var answer = program.send("GET", "/api/v1" + QUARTER + "/entries", "", request -> request.setHeader(
                        HttpHeaders.ACCEPT, "application/json")
                .header(HttpHeaders.AUTHORIZATION, "Bearer demo-office"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().split("\"state\":\"ACCEPTED\"", -1)).hasSizeGreaterThan(200);
    }

    private static List<String> entries(Browser liaison, String filter) {
        return Browser.page(liaison.get("/ledger" + filter)).select("a[href^=/entries/]").stream()
                .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private static Browser signedIn(int port, String login) {
        var browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private static ServletWebServerApplicationContext start(Given system) {
        var application = new SpringApplication(HengliApplication.class);
        application.setAdditionalProfiles("demo");
        var arguments = Stream.concat(
                system.settings().stream(),
                Stream.of("--hengli.data-dir=" + system.home(), "--server.port=0", "--server.shutdown=immediate"));
        return (ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new));
    }
}
