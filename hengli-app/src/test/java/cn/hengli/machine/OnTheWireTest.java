package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered before any controller is asked, on a real port: that too is a problem, and no page. */
@AppTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OnTheWireTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1//plans", "/api/v1/plans;a=b", "/api/v1/..%2fplans", "/api/v1/plans%00"})
    void anAddressThatCannotBeIsAProblem(String path) throws IOException {
        assertThat(ask(path, "")).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
    }

    @Test
    void noSessionBeginsAndNoCookieIsSet() throws IOException {
        people.open("onthewire", Role.LEADER, null);
        var token = people.token(people.open("onthewire")).secret();
        var answer = ask("/api/v1/plans", "Authorization: Bearer " + token + "\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("application/json", "no-store")
                .doesNotContainIgnoringCase("Set-Cookie");
        assertThat(ask("/api/v1/plans", "")).startsWith("HTTP/1.1 401").doesNotContainIgnoringCase("Set-Cookie");
    }

    private String ask(String path, String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + path + " HTTP/1.1\nHost: localhost\n" + headers + "Connection: close\n\n";
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
