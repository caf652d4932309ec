package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Who sends slowly, or nothing at all, waits alone. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere only 127.0.0.1 is an address of the machine")
class SlowClientTest extends HostileTest {

    private static final String ELSEWHERE = "127.0.0.2";
    private static final int CROWD = 500;
    private static final int MORE_THAN_THREADS = 250;

    private final List<Line> lines = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var line : lines) {
            line.close();
        }
    }

    @Test
    void servesOthersBesideFiveHundredWhoSayNothing() throws IOException {
        for (var i = 0; i < CROWD; i++) {
            call(ELSEWHERE);
        }
        mustServe();
    }

    @Test
    void servesOthersBesideFiveHundredWhoNeverFinishTheirHeaders() throws IOException {
        for (var i = 0; i < CROWD; i++) {
            call(ELSEWHERE).send("GET / HTTP/1.1\nHost: localhost\nX-Slow: a");
        }
        mustServe();
        for (var line : lines) {
            line.send("b");
        }
        mustServe();
    }

    /** Each holds a thread while its form is waited for: from one place only a share of them may. */
    @Test
    void servesOthersBesideMoreSlowFormsThanThereAreThreads() throws IOException {
        for (var i = 0; i < MORE_THAN_THREADS; i++) {
            beginSlowForm(call(ELSEWHERE));
        }
        mustServe();
        assertThat(lines.get(MORE_THAN_THREADS - 1).status()).contains(" 503");
        for (var line : lines) {
            drip(line);
        }
        mustServe();
    }

    /** However many places they come from, who reads is served. */
    @Test
    void letsOthersReadWhateverIsSentFromEverywhere() throws IOException {
        for (var i = 0; i < MORE_THAN_THREADS; i++) {
            beginSlowForm(call("127.0.1." + (1 + i / 30)));
        }
        assertThat(stranger().get("/login").statusCode()).isEqualTo(200);
        assertThat(stranger().get("/hengli.css").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAFormThatComesByteByByteOnceItIsThere() throws IOException {
        var browser = almighty();
        var entry = untouched(true);
        var body = "version=" + version(entry) + "&progress=slow";
        try (var line = new Line(port, "127.0.0.1")) {
            line.beginForm("/entries/" + entry + "/draft", browser, "application/x-www-form-urlencoded", body.length());
            for (var each : body.getBytes(StandardCharsets.US_ASCII)) {
                line.send(new byte[] {each});
                assertThat(stranger().get("/login").statusCode()).isEqualTo(200);
            }
            assertThat(line.status()).contains(" 302");
        }
        assertThat(state(entry)).isEqualTo("DRAFT");
    }

    private Line call(String from) throws IOException {
        var line = new Line(port, from);
        lines.add(line);
        return line;
    }

    private static void beginSlowForm(Line line) throws IOException {
        line.send("POST /login HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\n"
                + "Content-Length: 1000\n\nu");
    }

    private static void drip(Line line) {
        try {
            line.send("x");
        } catch (IOException refused) {
            // one of those beyond the share
        }
    }

    /** Reading, and sending a form, as if nobody else were there. */
    private void mustServe() {
        assertThat(stranger().get("/login").statusCode()).isEqualTo(200);
        assertThat(almighty().get("/").statusCode()).isEqualTo(200);
    }
}
