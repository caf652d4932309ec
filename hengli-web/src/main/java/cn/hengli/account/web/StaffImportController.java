package cn.hengli.account.web;

import cn.hengli.account.ImportStaff;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.sheet.SheetLimits;
import cn.hengli.sheet.WorkbookReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** 批量导入: accounts and posts from a workbook: first what it would bring and everything that is wrong, then, if wanted, all of it. */
@Controller
@RequestMapping("/admin/import")
@RequiredArgsConstructor
class StaffImportController {

    private static final String FORM = "account/admin-import";

    private final WorkbookReader workbookReader;
    private final StaffSheetReader sheetReader;
    private final StaffReading reading;
    private final StaffHeads heads;
    private final StaffImports imports;
    private final ImportStaff importStaff;
    private final Refusals refusals;
    private final MessageSource messages;
    private final JsonMapper json;

    @GetMapping
    String form(Actor actor) {
        mustBePermitted(actor);
        return FORM;
    }

    @PostMapping("/preview")
    String preview(@RequestParam MultipartFile file, Actor actor, Model model, HttpServletResponse response)
            throws IOException {
        mustBePermitted(actor);
        try (var content = file.getInputStream()) {
            return preview(sheetReader.read(workbookReader.read(content, SheetLimits.TYPED)), actor, model, response);
        } catch (Refused unreadable) {
            return refuse(
                    refusals.words(unreadable).stream().map(StaffFinding::ofAll).toList(), model, response);
        }
    }

    /** @param content what the preview has shown, as it came from there */
    @PostMapping
    String load(
            @RequestParam UUID id, @RequestParam String content, Actor actor, Model model, HttpServletResponse response)
            throws InterruptedException {
        mustBePermitted(actor);
        var workbook = workbook(content);
        if (workbook == null) {
            return refuse(List.of(StaffFinding.ofAll(words("access.import.again"))), model, response);
        }
        try {
            imports.load(id, reading.list(workbook.permittedTo(actor)), actor);
            return "redirect:/admin/import/result?of=" + id;
        } catch (Refused | DataIntegrityViolationException | OptimisticLockingFailureException overtaken) {
            // what was right at the preview may be wrong by now: somebody else was faster
            return preview(workbook, actor, model, response);
        } catch (TooBusy e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("busy", true);
            return preview(workbook, actor, model, response);
        }
    }

    @GetMapping("/result")
    String result(@RequestParam(required = false) @Nullable UUID of, Actor actor, Model model) {
        mustBePermitted(actor);
        var result = of == null ? null : imports.result(of, actor).orElse(null);
        if (result == null) {
            return "redirect:/admin/import";
        }
        model.addAttribute("result", result);
        return "account/admin-import-result";
    }

    private String preview(StaffWorkbook whole, Actor actor, Model model, HttpServletResponse response) {
        var workbook = whole.permittedTo(actor);
        var findings = reading.findings(workbook, importStaff.check(reading.list(workbook), actor));
        model.addAttribute("preview", StaffPreview.of(workbook, findings, whole.leftOutOf(workbook), heads));
        if (!findings.isEmpty()) {
            return refuse(findings, model, response);
        }
        model.addAttribute("id", UUID.randomUUID());
        // not "content": that is what the frame of the page calls the page
        model.addAttribute("workbook", json.writeValueAsString(workbook));
        return "account/admin-import-preview";
    }

    private static String refuse(List<StaffFinding> findings, Model model, HttpServletResponse response) {
        model.addAttribute("findings", findings);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }

    private @Nullable StaffWorkbook workbook(String content) {
        try {
            return json.readValue(content, StaffWorkbook.class);
        } catch (JacksonException forged) {
            return null;
        }
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }

    /** Each of the two brings a sheet of their own. */
    static void mustBePermitted(Actor actor) {
        if (!actor.may(Permission.MAINTAIN_ACCOUNTS) && !actor.may(Permission.MAINTAIN_POSTS)) {
            throw new NotPermitted(Permission.MAINTAIN_ACCOUNTS);
        }
    }
}
