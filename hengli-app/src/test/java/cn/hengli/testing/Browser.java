package cn.hengli.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts on a real port: keeps cookies, follows nothing by itself, sends what a page's form would send. */
public final class Browser {

    private final HttpClient client;
    private final String origin;
    private final Map<String, String> cookies = new TreeMap<>();

    public Browser(int port) {
        this(HttpClient.newBuilder(), "http://localhost:" + port);
    }

    /** By HTTPS, trusting whom the context trusts. */
    public Browser(int port, SSLContext trust) {
        this(HttpClient.newBuilder().sslContext(trust), "https://localhost:" + port);
    }

    private Browser(HttpClient.Builder client, String origin) {
        this.client = client.version(HttpClient.Version.HTTP_1_1).build();
        this.origin = origin;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", request -> request);
    }

    /** Signs in as a person does: asks for the page, fills in its form. */
    public HttpResponse<String> signIn(String login, String password) {
        get("/login");
        return submit("/login", "username", login, "password", password);
    }

    /** Sends a form of this site with the token of this browser; names and values by turns. */
    public HttpResponse<String> submit(String path, String... fields) {
        return submit(path, request -> request.header("X-XSRF-TOKEN", token()), fields);
    }

    /** The same with headers of one's own, and without the token. */
    public HttpResponse<String> submit(String path, UnaryOperator<HttpRequest.Builder> headers, String... fields) {
        return send(
                "POST",
                path,
                form(fields),
                request -> headers.apply(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)));
    }

    /** Sends by script, as a page does that wants to stay where it is. */
    public HttpResponse<String> script(String method, String path, String... fields) {
        return send(method, path, form(fields), request -> request.header(
                        "Content-Type", "application/x-www-form-urlencoded")
                .header("X-Requested-With", "fetch")
                .header("X-XSRF-TOKEN", token()));
    }

    public HttpResponse<String> send(String method, String path, String body, UnaryOperator<HttpRequest.Builder> more) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "text/html");
        // what more there is may fetch the token, which comes in a cookie
        var complete = more.apply(request);
        if (!cookies.isEmpty()) {
            complete.header("Cookie", cookieHeader());
        }
        try {
            var response = client.send(complete.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String token() {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/login/token");
        }
        return cookies.getOrDefault("XSRF-TOKEN", "");
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookieHeader() {
        return String.join(
                "; ",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .toList());
    }

    private static String form(String... fields) {
        var form = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
