package cn.hengli.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who has signed in, with a session of their own. */
final class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String PASSWORD = "hengli-demo";

    private final String origin;
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(String origin) {
        this.origin = origin;
    }

    static Visitor signIn(Site site, String login) throws IOException, InterruptedException {
        var visitor = new Visitor(site.origin());
        visitor.get("/login");
        var answer = visitor.post("/login", Map.of("username", login, "password", PASSWORD), false);
        if (answer.statusCode() != 302) {
            throw new IOException(login + " is not let in: " + answer.statusCode());
        }
        visitor.get("/");
        return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path, "text/html").GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, boolean byScript)
            throws IOException, InterruptedException {
        return send(path, form(fields), byScript);
    }

    /** A form as the browser encodes it, with the token of this site. */
    HttpResponse<String> send(String path, String form, boolean byScript) throws IOException, InterruptedException {
        var request = request(path, byScript ? "*/*" : "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(form));
        return send(byScript ? request.header("X-Requested-With", "fetch") : request);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    String token() {
        return cookie("XSRF-TOKEN");
    }

    private HttpRequest.Builder request(String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accept);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
