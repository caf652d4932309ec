package cn.hengli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site's own certificate, made as the installation guide says. */
@ExtendWith(Site.Shared.class)
class TlsIT {

    private static final Path MAKE = Path.of("../deploy/linux/certificate.sh");

    @TempDir
    private Path folder;

    @Test
    void servesHttpsByTheSitesOwnCertificate(Site site) throws Exception {
        assumeTrue(isThere("openssl"), "certificates are made by openssl, which is not installed");
        var tls = make("tls");
        var settings = site.database().settings();
        settings.put("HENGLI_PLAIN_HTTP", "");
        settings.put("HENGLI_TLS_CERTIFICATE", tls.resolve("site.crt").toString());
        settings.put("HENGLI_TLS_PRIVATE_KEY", tls.resolve("site.key").toString());
        settings.put("SPRING_SSL_BUNDLE_WATCH_FILE_QUIETPERIOD", "200ms");
        var instance = Instance.start(folder, settings);
        instance.await(": Started ");

        guardsCookies(new Browser(instance.port(), trusting(certificate(tls))));
        answersPlainRequestsInOneLine(instance.port());
        takesUpARenewedCertificate(instance.port(), tls);
        instance.stop();
        assertThat(instance.output()).doesNotContain("\tat ");
    }

    private static void guardsCookies(Browser browser) {
        var page = browser.get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(browser.get("/hengli.css").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
        var signedIn = browser.signIn("admin", Site.PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session="))
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
        assertThat(browser.get("/admin").body()).doesNotContain("没有启用 HTTPS");
    }

    private static void answersPlainRequestsInOneLine(int port) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("\tat ", "Exception", "Tomcat");
        }
    }

    private void takesUpARenewedCertificate(int port, Path tls) throws Exception {
        var renewed = make("renewed");
        for (var name : new String[] {"site.key", "site.crt"}) {
            Files.move(renewed.resolve(name), tls.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        var expected = certificate(tls);
        Waiting.until(Duration.ofSeconds(30), () -> presented(port, trusting(expected)));
    }

    private static boolean presented(int port, SSLContext trust) throws IOException {
        try (var socket = (SSLSocket) trust.getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            return true;
        } catch (SSLHandshakeException e) {
            return false;
        }
    }

    private Path make(String name) throws IOException, InterruptedException {
        var to = folder.resolve(name);
        var made = new ProcessBuilder("bash", MAKE.toString(), "localhost", "127.0.0.1", "--to", to.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        assertThat(to.resolve("site.csr")).content().contains("BEGIN CERTIFICATE REQUEST");
        return to;
    }

    private static Certificate certificate(Path tls) throws Exception {
        try (var file = Files.newInputStream(tls.resolve("site.crt"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(file);
        }
    }

    private static SSLContext trusting(Certificate certificate) throws Exception {
        var keys = KeyStore.getInstance(KeyStore.getDefaultType());
        keys.load(null, null);
        keys.setCertificateEntry("site", certificate);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
