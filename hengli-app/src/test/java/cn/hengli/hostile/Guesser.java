package cn.hengli.hostile;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody who tries passwords from an address of their own. */
record Guesser(int port, String address, Browser token) {

    /** The status of the answer. */
    int signIn(String login, String password) throws IOException {
        var body = "username=" + encoded(login) + "&password=" + encoded(password);
        try (var line = new Line(port, address)) {
            line.send("POST /login HTTP/1.1\nHost: localhost\nAccept: text/html\nConnection: close"
                    + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: " + body.length()
                    + "\nX-XSRF-TOKEN: " + token.token() + "\nCookie: XSRF-TOKEN=" + token.token() + "\n\n");
            line.send(body.getBytes(StandardCharsets.US_ASCII));
            return Integer.parseInt(line.status().split(" ")[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
