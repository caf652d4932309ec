package cn.hengli.account.web;

import cn.hengli.page.Heavy;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the workbook to fill in. */
@Controller
@RequiredArgsConstructor
@Heavy
class StaffTemplateController {

    private final StaffTemplate template;
    private final MessageSource messages;

    @GetMapping("/admin/import/template")
    void template(Actor actor, HttpServletResponse response) throws IOException {
        StaffImportController.mustBePermitted(actor);
        var name = messages.getMessage("access.import.file", null, LocaleContextHolder.getLocale());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        template.write(response.getOutputStream());
    }
}
