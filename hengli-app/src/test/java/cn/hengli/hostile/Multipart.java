package cn.hengli.hostile;

import cn.hengli.testing.Browser;
import java.net.http.HttpResponse;

/** A form with files, written by hand: the names of files are what nobody's browser would let through. */
final class Multipart {

    static final String TYPE = "multipart/form-data; boundary=grenze";

    private final StringBuilder body = new StringBuilder();

    /** @param disposition what stands behind the name of the field, such as {@code filename="a.pdf"} */
    Multipart file(String disposition, String content) {
        body.append("--grenze\r\nContent-Disposition: form-data; name=\"files\"; ")
                .append(disposition)
                .append("\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n");
        return this;
    }

    HttpResponse<String> send(Browser browser, String path) {
        return browser.send("POST", path, body + "--grenze--\r\n", request -> request.header("Content-Type", TYPE)
                .header("X-XSRF-TOKEN", browser.token()));
    }
}
