package cn.hengli.dashboard.web;

import cn.hengli.page.Heavy;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the figures of a chart out as an Excel sheet. */
@Heavy
@Controller
@RequiredArgsConstructor
class ChartSheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE = 40 * 256;

    private final ProgressPages pages;
    private final ChartFigures figures;
    private final MessageSource messages;

    @GetMapping("/plans/{code}/tables/{kind}.xlsx")
    void sheet(
            @PathVariable String code,
            @PathVariable String kind,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var situation = pages.open(code, ask, actor, new ExtendedModelMap())
                .orElseThrow(() -> NotFound.missing("quarter of", code));
        var chart = figures.of(kind, situation).orElseThrow(() -> NotFound.missing("chart", kind));
        var title = messages.getMessage("dashboard." + kind, null, LocaleContextHolder.getLocale());
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(title + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var workbook = new XSSFWorkbook()) {
            write(chart, workbook.createSheet(title));
            workbook.write(response.getOutputStream());
        }
    }

    private static void write(ChartFigures.Chart chart, XSSFSheet sheet) {
        var head = sheet.createRow(0);
        for (var column = 0; column < chart.quarters().size(); column++) {
            head.createCell(column + 1).setCellValue(chart.quarters().get(column));
        }
        for (var line = 0; line < chart.series().size(); line++) {
            var series = chart.series().get(line);
            var row = sheet.createRow(line + 1);
            row.createCell(0).setCellValue(series.name());
            for (var column = 0; column < series.figures().size(); column++) {
                var figure = series.figures().get(column);
                if (figure != null) {
                    row.createCell(column + 1).setCellValue(figure.doubleValue());
                }
            }
        }
        sheet.setColumnWidth(0, WIDE);
        sheet.createFreezePane(1, 1);
    }
}
