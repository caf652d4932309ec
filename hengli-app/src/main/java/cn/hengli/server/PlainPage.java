package cn.hengli.server;

import cn.hengli.api.ApiPaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A page in both languages for whom no other page can be made: it asks nobody and nothing, and of the request no more than where it was going. */
enum PlainPage {
    UNREADABLE(
            "请求有误",
            "地址或内容无法识别。请返回上一页，检查后再试。",
            "The address or the content cannot be understood. Go back, check it and try again."),
    FAILED(
            "系统出错了",
            "已保存的内容不受影响。请稍后再试；如仍然出错，请告知系统管理员。",
            "Something went wrong. What was saved is safe: try again later, and tell the administrator if it stays so."),
    TOO_LARGE("文件或内容太大", "请压缩或拆分后再传。", "The file or the content is too large. Compress or split it."),
    TOO_BUSY(
            "现在太忙",
            "您的内容没有收到，请稍等片刻再试。",
            "Too busy just now: what you sent was not taken. Wait a moment and try again.");

    private final String html;
    private final String detail;

    PlainPage(String title, String chinese, String english) {
        detail = english;
        html = template()
                .replace("{title}", title)
                .replace("{chinese}", chinese)
                .replace("{english}", english);
    }

    static PlainPage of(int status) {
        return switch (status) {
            case 413 -> TOO_LARGE;
            case 503 -> TOO_BUSY;
            default -> status >= 500 ? FAILED : UNREADABLE;
        };
    }

    /** Does nothing when nobody is there any more; programs get a problem, as everywhere below their addresses. */
    void write(Request request, Response response) throws IOException {
        var mayWrite = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mayWrite);
        if (!mayWrite.get()) {
            return;
        }
        var forPrograms = ApiPaths.include(String.valueOf(request.getRequestURI()));
        response.setContentType(forPrograms ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(forPrograms ? problem(HttpStatus.valueOf(response.getStatus())) : html);
            response.finishResponse();
        }
    }

    private String problem(HttpStatus status) {
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), detail);
    }

    private static String template() {
        try {
            return new ClassPathResource("plain-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
