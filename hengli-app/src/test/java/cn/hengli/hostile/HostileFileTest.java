package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Sha256;
import cn.hengli.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.util.UriUtils;

/** Files with names that no file has, with contents that want to run, and uploads that never end. */
class HostileFileTest extends HostileTest {

    private static final String PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF";

    @Value("${hengli.data-dir}")
    private Path home;

    private Browser browser;
    private UUID entry;

    @BeforeEach
    void choose() {
        browser = almighty();
        entry = untouched(false);
    }

    /** The name is kept as a name and nothing else: the file lies under its own id, and comes back under the name alone. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            filename="../../x.pdf"                          | x.pdf
            filename="..%2f..%2fx.pdf"                      | ..%2f..%2fx.pdf
            filename="C:\\\\x.pdf"                          | x.pdf
            filename="con.pdf"                              | con.pdf
            filename=".pdf"                                 | .pdf
            filename="a;b,c=d.pdf"                          | a;b,c=d.pdf
            filename="a\\"b.pdf"                            | a"b.pdf
            filename="a%22b.pdf"                            | a%22b.pdf
            filename="<img src=x onerror=alert(1)>.pdf"     | <img src=x onerror=alert(1)>.pdf
            filename="😀𠮷.pdf"                             | 😀𠮷.pdf
            """)
    void keepsANameAsANameAlone(String disposition, String name) throws IOException {
        var answer = new Multipart().file(disposition, PDF).send(browser, "/entries/" + entry + "/attachments");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var id = newestAttachment();
        assertThat(nameOf(id)).isEqualTo(name);
        var download = browser.get("/attachments/" + id);
        assertThat(download.body()).isEqualTo(PDF);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''" + asInHeader(name))
                .matches("[ -~]*");
        assertThat(browser.get("/entries/" + entry).body()).doesNotContain("<img src=x");
        assertThat(everythingBelow(home)).noneMatch(path -> path.endsWith(".pdf"));
    }

    @Test
    void keepsALongChineseName() {
        var name = "佐".repeat(96) + ".pdf";
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(290);
        new Multipart().file("filename=\"" + name + "\"", PDF).send(browser, "/entries/" + entry + "/attachments");
        var header = browser.get("/attachments/" + newestAttachment())
                .headers()
                .firstValue("Content-Disposition")
                .orElse("");
        assertThat(header).endsWith("filename*=UTF-8''" + "%E4%BD%90".repeat(96) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"con\"",
                "filename=\"x\"",
                "filename=\"\"",
                "filename=\"a\u0000.pdf\"",
                "filename=\"a\u202efdp.pdf\"",
                "filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1%0D%0A.pdf",
                "filename=\"a\r\nSet-Cookie: x=1\r\nb.pdf\"",
                "filename=\"x.pdf.exe\"",
                "filename=\"x.html\"",
                "filename=\"x.svg\"",
                "filename=\"x.jsp\""
            })
    void refusesANameThatIsNone(String disposition) {
        var before = attachments();
        var answer = new Multipart().file(disposition, PDF).send(browser, "/entries/" + entry + "/attachments");
        assertThat(Answer.trouble(answer)).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=1");
        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    void refusesANameThatIsLongerThanAnyAndSaysSo() {
        var answer = new Multipart()
                .file("filename=\"" + "佐".repeat(300) + ".pdf\"", PDF)
                .send(browser, "/entries/" + entry + "/attachments");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.page(answer).select("[role=alert]").text()).contains("200");
    }

    /** What a browser would run if it took the content for what it is. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            x.pdf | <html><script>alert(1)</script></html>
            x.txt | <!DOCTYPE html><script>alert(1)</script>
            x.png | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            x.svg | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            x.jpg | %PDF-1.4 not a picture
            x.docx | PK not an archive
            """)
    void refusesContentThatIsNotWhatItsNameSays(String name, String content) {
        var before = attachments();
        var answer = new Multipart()
                .file("filename=\"" + name + "\"", content)
                .send(browser, "/entries/" + entry + "/attachments");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Answer.trouble(answer)).isEmpty();
        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    void letsNothingInAFileRun() {
        new Multipart().file("filename=\"script.pdf\"", PDF).send(browser, "/entries/" + entry + "/attachments");
        var headers = browser.get("/attachments/" + newestAttachment()).headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void stopsReadingAGigabyte() throws IOException {
        var begin = System.nanoTime();
        var sent = 0L;
        try (var line = new Line(port, "127.0.0.1")) {
            line.beginForm("/entries/" + entry + "/attachments", browser, Multipart.TYPE, 1L << 30);
            line.send("--grenze\nContent-Disposition: form-data; name=\"files\"; filename=\"x.pdf\"\n\n");
            sent = pour(line, 1L << 30);
            assertThat(line.status())
                    .satisfiesAnyOf(status -> assertThat(status).contains(" 413"), cut -> assertThat(cut)
                            .isEmpty());
        }
        assertThat(sent).as("bytes that were taken").isLessThan(64L << 20);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        awaitNoTemporaryFiles();
    }

    /** Somebody who is not signed in fills no disk. */
    @Test
    void takesNoFileFromStrangers() throws IOException {
        try (var line = new Line(port, "127.0.0.1")) {
            line.send("POST /entries/" + entry + "/attachments HTTP/1.1\nHost: localhost\nContent-Type: "
                    + Multipart.TYPE + "\nContent-Length: " + (1L << 30) + "\n\n");
            line.send("--grenze\nContent-Disposition: form-data; name=\"files\"; filename=\"x.pdf\"\n\n");
            assertThat(pour(line, 1L << 30)).isLessThan(64L << 20);
        }
        awaitNoTemporaryFiles();
    }

    @Test
    void namesTheFileThatIsTooLarge() {
        var large = PDF + "x".repeat(20 << 20);
        var answer = new Multipart()
                .file("filename=\"large.pdf\"", large)
                .send(browser, "/entries/" + entry + "/attachments");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.page(answer).select("[role=alert]").text()).contains("large.pdf");
        awaitNoTemporaryFiles();
    }

    @Test
    void takesFiftyFilesAndNotAThousand() {
        var fifty = new Multipart();
        var thousand = new Multipart();
        for (var i = 0; i < 1000; i++) {
            (i < 50 ? fifty : thousand).file("filename=\"" + i + ".pdf\"", PDF + i);
        }
        var before = attachments();
        var refused = thousand.send(browser, "/entries/" + entry + "/attachments");
        assertThat(refused.statusCode()).isIn(400, 413);
        assertThat(Answer.trouble(refused)).isEmpty();
        assertThat(attachments()).isEqualTo(before);
        assertThat(fifty.send(browser, "/entries/" + entry + "/attachments").statusCode())
                .isEqualTo(302);
        assertThat(attachments()).isEqualTo(before + 50);
        awaitNoTemporaryFiles();
    }

    /** As whoever tidies up a disk does, while the program runs. */
    @Test
    void takesFilesAfterItsTemporaryFoldersWereSwept() throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("tmp"));
        var answer =
                new Multipart().file("filename=\"x.pdf\"", PDF).send(browser, "/entries/" + entry + "/attachments");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/attachments/" + newestAttachment()).body()).isEqualTo(PDF);
    }

    @Test
    void handsOutNoOtherBytesThanWereSentUntilTheyAreSentAgain() throws IOException {
        var content = PDF + " damaged on the disk";
        new Multipart().file("filename=\"a.pdf\"", content).send(browser, "/entries/" + entry + "/attachments");
        var id = newestAttachment();
        var sha256 = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        var file = home.resolve("attachments/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
        Files.writeString(file, content.replace("damaged", "altered"));

        var answer = browser.get("/attachments/" + id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.page(answer).select("main").text()).contains("“a.pdf”在服务器上已损坏");
        assertThat(answer.body()).doesNotContain("altered");
        assertThat(jdbc.sql("select count(*) from audit_event where kind = 'EVIDENCE_DAMAGED' and detail = ?")
                        .param(id.toString())
                        .query(Long.class)
                        .single())
                .isOne();

        new Multipart().file("filename=\"again.pdf\"", content).send(browser, "/entries/" + entry + "/attachments");
        assertThat(browser.get("/attachments/" + id).body()).isEqualTo(content);
    }

    @Test
    void leavesNothingBehindOfAnUploadThatIsCutOff() throws IOException {
        var before = attachments();
        try (var line = new Line(port, "127.0.0.1")) {
            line.beginForm("/entries/" + entry + "/attachments", browser, Multipart.TYPE, 8 << 20);
            line.send("--grenze\nContent-Disposition: form-data; name=\"files\"; filename=\"x.pdf\"\n\n");
            line.send((PDF + "x".repeat(4 << 20)).getBytes(StandardCharsets.UTF_8));
        }
        awaitNoTemporaryFiles();
        assertThat(attachments()).isEqualTo(before);
        assertThat(browser.get("/entries/" + entry).statusCode()).isEqualTo(200);
    }

    /** As much as the other side takes. */
    private static long pour(Line line, long most) {
        var block = new byte[1 << 16];
        var sent = 0L;
        try {
            while (sent < most) {
                line.send(block);
                sent += block.length;
            }
        } catch (IOException cut) {
            // it does not listen any more
        }
        return sent;
    }

    private UUID newestAttachment() {
        return jdbc.sql("select id from attachment order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private String nameOf(UUID attachment) {
        return jdbc.sql("select name from attachment where id = ?")
                .param(attachment)
                .query(String.class)
                .single();
    }

    private int attachments() {
        return jdbc.sql("select count(*) from attachment").query(Integer.class).single();
    }

    private static String asInHeader(String name) {
        return UriUtils.encode(name, StandardCharsets.UTF_8).replace("%21", "!");
    }

    private void awaitNoTemporaryFiles() {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < deadline) {
            if (everythingBelow(home.resolve("tmp")).stream().noneMatch(path -> path.contains("upload"))) {
                return;
            }
            Thread.onSpinWait();
        }
        assertThat(everythingBelow(home.resolve("tmp"))).noneMatch(path -> path.contains("upload"));
    }

    private static List<String> everythingBelow(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
