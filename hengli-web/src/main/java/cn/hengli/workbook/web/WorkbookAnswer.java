package cn.hengli.workbook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** 下载: how a workbook is handed to a browser. */
final class WorkbookAnswer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookAnswer() {}

    static void begin(HttpServletResponse response, String name) {
        begin(response, name, XLSX);
    }

    static void begin(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(name), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** Without what no system takes in a name. */
    static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
