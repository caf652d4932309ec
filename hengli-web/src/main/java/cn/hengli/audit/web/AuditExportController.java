package cn.hengli.audit.web;

import cn.hengli.audit.AuditEvent;
import cn.hengli.audit.ExportAuditTrail;
import cn.hengli.audit.ReadAuditTrail;
import cn.hengli.page.Csv;
import cn.hengli.page.Heavy;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 导出审计日志: everything that the filter lets through, newest first, as a table for spreadsheets; written as it is read. */
@Heavy
@Controller
@RequiredArgsConstructor
class AuditExportController {

    private static final int CHUNK = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ExportAuditTrail exportAuditTrail;
    private final ReadAuditTrail readAuditTrail;
    private final AuditWords words;
    private final MessageSource messages;
    private final Clock clock;

    /** A day that cannot be understood must not become an export of everything: it is named on the page. */
    @GetMapping("/admin/audit/export")
    @Nullable
    String export(
            @ModelAttribute("filter") AuditListFilter filter,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        filter.check(errors);
        if (errors.hasErrors()) {
            return "redirect:" + filter.address(null);
        }
        filter.setBefore(null);
        var before = exportAuditTrail.begin(filter.bounds(), actor);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        write(filter, before, actor, response.getWriter());
        return null;
    }

    private void write(AuditListFilter filter, long end, Actor actor, PrintWriter out) throws IOException {
        var csv = new Csv(out);
        csv.row(Stream.of(
                        "audit.number",
                        "audit.at",
                        "audit.kind",
                        "audit.person",
                        "audit.subject",
                        "audit.detail",
                        "audit.source",
                        "access.audit.hash")
                .map(this::words)
                .toList());
        var before = end;
        List<AuditEvent> chunk;
        do {
            chunk = readAuditTrail.read(filter.toFilter(clock.getZone()), before, CHUNK, actor);
            for (var event : chunk) {
                csv.row(row(event));
                before = event.number();
            }
            // one who has gone away reads no more
        } while (chunk.size() == CHUNK && !out.checkError());
    }

    private List<String> row(AuditEvent event) {
        return List.of(
                Long.toString(event.number()),
                MOMENT.format(event.at().atZone(clock.getZone())),
                words.kind(event),
                event.actorName(),
                event.subject(),
                words.detail(event),
                event.source(),
                event.hash());
    }

    private String disposition() {
        return ContentDisposition.attachment()
                .filename(words("access.audit.file", LocalDate.now(clock).toString()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private String words(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
