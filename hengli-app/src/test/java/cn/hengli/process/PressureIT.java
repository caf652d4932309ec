package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With the heap that an installation has, and many at once: whoever cannot be served is told so or waits, and the program does not end for
 * want of memory. What costs most goes into {@link #HEAVY}.
 */
class PressureIT {

    private static final int AT_ONCE = 10;

    /** Read in the office's name. */
    private static final List<String> HEAVY = List.of(
            "/",
            "/review",
            "/periods",
            "/tasks",
            "/units",
            "/plans",
            "/plans/2018-45/periods/2019Q3/consolidated",
            "/plans/2018-45/periods/2019Q3/completeness");

    /** As large as a file may be. */
    private static final byte[] LARGE = pdf(20 * 1024 * 1024);

    @TempDir
    private static Path folder;

    private static Instance instance;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var shipped = "@" + Path.of("..", "deploy", "linux", "jvm.options").toRealPath();
        instance = Instance.start(folder, Map.of("SPRING_PROFILES_ACTIVE", "demo", "JDK_JAVA_OPTIONS", shipped))
                .awaitHealthy();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        instance.stop();
        assertThat(instance.output()).doesNotContain("java.lang.OutOfMemoryError");
    }

    @Test
    void servesTheHeaviestPagesToManyAtOnce() throws Exception {
        var office = signedIn("office");
        var reading = HEAVY.stream()
                .flatMap(path -> IntStream.range(0, AT_ONCE).mapToObj(number -> asking(office, path)))
                .toList();
        assertThat(atOnce(reading)).isSubsetOf(200, 503).contains(200);
        assertThat(instance.status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void exportsTheTrailToManyAtOnce() throws Exception {
        var auditor = signedIn("admin");
        var exporting = IntStream.range(0, AT_ONCE * 2)
                .mapToObj(number -> asking(auditor, "/admin/audit/export"))
                .toList();
        assertThat(atOnce(exporting)).isSubsetOf(200, 503).contains(200);
        assertThat(instance.status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void takesTheLargestFilesFromManyAtOnce() throws Exception {
        var liaison = signedIn("nonglinshuiwuju");
        var entries = entries(liaison).stream()
                .filter(entry -> liaison.get(entry).body().contains("action=\"" + entry + "/attachments\""))
                .limit(AT_ONCE)
                .toList();
        assertThat(entries).isNotEmpty();
        var sending = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> sending(liaison, entries.get(number % entries.size()), number))
                .toList();
        assertThat(atOnce(sending)).isSubsetOf(302, 503).contains(302);
        assertThat(instance.status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void givesFilesToManyAtOnce() throws Exception {
        var liaison = signedIn("tianraobucun");
        var entry = entries(liaison).stream()
                .filter(each -> liaison.get(each).body().contains("action=\"" + each + "/attachments\""))
                .findFirst()
                .orElseThrow();
        assertThat(sending(liaison, entry, 0).call()).isEqualTo(302);
        var file = Browser.page(liaison.get(entry)).select("a[href^=/attachments/]").stream()
                .filter(link -> link.text().contains("large-0"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var reading = IntStream.range(0, AT_ONCE * 3)
                .mapToObj(number -> asking(liaison, file))
                .toList();
        assertThat(atOnce(reading)).isSubsetOf(200, 503).contains(200);
        assertThat(instance.status("/actuator/health")).isEqualTo(200);
    }

    private static List<String> entries(Browser browser) {
        return Browser.page(browser.get("/ledger")).select("a[href^=/entries/]").stream()
                .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                .distinct()
                .toList();
    }

    private static Browser signedIn(String login) {
        var browser = new Browser(instance.port());
        assertThat(browser.signIn(login, "hengli-demo").statusCode()).isEqualTo(302);
        browser.token();
        return browser;
    }

    private static Callable<Integer> asking(Browser browser, String path) {
        return () -> request(browser, path, request -> request.GET());
    }

    private static Callable<Integer> sending(Browser browser, String entry, int number) {
        var head = "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"large-" + number
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        return () -> request(browser, entry + "/attachments", request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=part")
                .header("X-XSRF-TOKEN", browser.token())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(LARGE),
                        BodyPublishers.ofString("\r\n--part--\r\n"))));
    }

    /** Nothing of the answer is kept: the test has not memory without end either. */
    private static int request(Browser browser, String path, UnaryOperator<HttpRequest.Builder> what)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.port() + path))
                .header("Accept", "text/html")
                .header("Cookie", cookies(browser));
        // what is sent is answered by a redirect
        return HttpClient.newBuilder()
                .followRedirects(path.endsWith("/attachments") ? Redirect.NEVER : Redirect.NORMAL)
                .build()
                .send(what.apply(request).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String cookies(Browser browser) {
        var cookies = new ArrayList<String>();
        browser.cookies().forEach((name, value) -> cookies.add(name + "=" + value));
        return String.join("; ", cookies);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        var clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
