package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.Browser;
import cn.hengli.testing.Contents;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What no request gets past, whichever page it is for. */
class GuardTest extends DoorTest {

    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    /** Served to whoever is not, or no longer, signed in. */
    private static final List<String> OPEN = List.of("/login", "/login/token", "/login/interrupted", "/error");

    /** Nobody is sent to sign in there; see the table of rights. */
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final String login = stranger();

    @Test
    void takesNoUnsafeRequestWithoutTheTokenOfItsBrowser() {
        people.open(login, Role.OFFICE, null);
        var browser = signedIn(login);
        assertThat(unsafeRoutes()).isNotEmpty().allSatisfy(route -> {
            var answer = browser.send(route.method(), route.path(), "", request -> request);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            var script = browser.send(
                    route.method(), route.path(), "", request -> request.header("X-Requested-With", "fetch")
                            .header("X-XSRF-TOKEN", "forged"));
            assertThat(script.statusCode()).as(route.toString()).isEqualTo(403);
            var htmx = browser.send(route.method(), route.path(), "", request -> request.header("HX-Request", "true"));
            assertThat(htmx.statusCode()).as(route.toString()).isEqualTo(403);
        });
    }

    @Test
    void letsNobodyReadWhoIsNotSignedIn() {
        assertThat(readingRoutes()).isNotEmpty().allSatisfy(path -> {
            var page = browser().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(302);
            assertThat(Browser.location(page)).as(path).startsWith("/login");
            var script = browser().send("GET", path, "", request -> request.header("X-Requested-With", "fetch"));
            assertThat(script.statusCode()).as(path).isEqualTo(401);
            assertThat(script.body()).as(path).doesNotContain("<html");
        });
    }

    @Test
    void changesNothingByReading() {
        people.open(login, Role.OFFICE, null);
        var browser = signedIn(login);
        var contents = new Contents(jdbc);
        var before = contents.now();
        for (var path : readingRoutes()) {
            browser.get(path);
            browser.send("HEAD", path, "", request -> request);
        }
        assertThat(contents.now()).isEqualTo(before);
    }

    @Test
    void everyRouteSaysWhichMethodsItTakes() {
        assertThat(routes.getHandlerMethods().keySet())
                .filteredOn(route -> route.getMethodsCondition().getMethods().isEmpty())
                .flatExtracting(RequestMappingInfo::getPatternValues)
                .containsOnly("/login/interrupted", "/error");
    }

    @Test
    void onlyAdministratorsComeNearAdministration() {
        people.open(login, Role.OFFICE, null);
        var leader = stranger();
        people.open(leader, Role.LEADER, null);
        for (var path : List.of("/admin", "/admin/accounts", "/admin/no-such-page")) {
            assertThat(signedIn(leader).get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(jdbc.sql("select count(*) from audit_event where kind = 'NOT_PERMITTED' and actor_name like ?")
                        .param("%" + leader + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers"})
    void showsNothingOfItsOperationToStrangers(String path) {
        var answer = browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).startsWith("/login");
    }

    @Test
    void saysWhetherItIsWellAndNoMore() {
        var answer = browser().send("GET", "/actuator/health", "", request -> request.setHeader("Accept", "*/*"));
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/hengli.css", "/no-such-page.css", "/error"})
    void guardsEveryAnswer(String path) {
        var headers = browser().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void keepsPagesOutOfCachesAndLetsStylesIn() {
        assertThat(browser().get("/login").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        var style = browser().get("/hengli.css");
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-cache");
        assertThat(style.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND"})
    void takesNoOddMethods(String method) {
        assertThat(browser().send(method, "/login", "", request -> request).statusCode())
                .isIn(400, 405, 501);
    }

    @Test
    void believesNoClaimAboutWhereARequestCameFromOrWentTo() throws IOException {
        var answer = raw("""
                GET /units HTTP/1.1
                Host: evil.example
                X-Forwarded-Host: evil.example
                X-Forwarded-Proto: https
                X-Forwarded-For: 6.6.6.6
                Forwarded: for=6.6.6.6;host=evil.example
                Connection: close

                """);
        assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("evil.example", "6.6.6.6");
    }

    @Test
    void writesTheRealAddressIntoTheTrail() {
        var unknown = stranger();
        var browser = browser();
        browser.get("/login");
        browser.submit(
                "/login",
                request -> request.header("X-XSRF-TOKEN", browser.token()).header("X-Forwarded-For", "6.6.6.6"),
                "username",
                unknown,
                "password",
                "x");
        assertThat(jdbc.sql("select source from audit_event where subject = ?")
                        .param(unknown)
                        .query(String.class)
                        .single())
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/units/not-an-id",
                "/units/00000000-0000-0000-0000-000000000000",
                "/units?page=x",
                "/%00",
                "/;a=b",
                "/..%2f..%2fetc/passwd",
                "/units?%zz"
            })
    void showsNothingOfItselfInErrors(String path) {
        people.open(login, Role.OFFICE, null);
        var answer = signedIn(login);
        assertThat(rawPath(path, answer))
                .doesNotContain("Exception", "at cn.", "at org.", "SQL", "Tomcat/", "Apache", "org.springframework");
    }

    private String rawPath(String path, Browser browser) {
        try {
            return raw("GET " + path + " HTTP/1.1\nHost: localhost\nAccept: text/html\nCookie: session="
                    + browser.cookies().get("session") + "\nConnection: close\n\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Route> unsafeRoutes() {
        var mapped = routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .filter(method -> !READING.contains(method))
                        .flatMap(method -> paths(info).map(path -> new Route(method.name(), path))));
        return Stream.concat(mapped, Stream.of(new Route("POST", "/logout"), new Route("DELETE", "/anything")))
                .distinct()
                .toList();
    }

    private List<String> readingRoutes() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(GuardTest::paths)
                .filter(path -> !OPEN.contains(path))
                .filter(path -> FOR_PROGRAMS.stream().noneMatch(path::startsWith))
                .distinct()
                .toList();
    }

    /** With something in the place of each variable. */
    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replace("{code}", "2018-45")
                        .replace("{quarter}", "2019Q4")
                        .replace("{number}", "1")
                        .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000")
                        .replace("**", "x"))
                .map(path -> path.isEmpty() ? "/" : path);
    }

    private record Route(String method, String path) {

        Route {
            HttpMethod.valueOf(method);
        }
    }
}
