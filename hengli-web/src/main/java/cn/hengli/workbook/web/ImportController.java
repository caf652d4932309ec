package cn.hengli.workbook.web;

import cn.hengli.page.Heavy;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.workbook.ImportCommand;
import cn.hengli.workbook.PreviewWorkbook;
import cn.hengli.workbook.WorkbookPreview;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核对并导入: what an upload would change, then, if wanted, all of it or its good rows; what is wrong goes back as a workbook. */
@Controller
@RequestMapping("/ledger/import/{id}")
@RequiredArgsConstructor
class ImportController {

    private static final String PREVIEW = "workbook/preview";

    private final Uploads uploads;
    private final FileReading reading;
    private final PreviewWorkbook previewWorkbook;
    private final PreviewPage page;
    private final Imports imports;
    private final FaultsWorkbook faults;
    private final Refusals refusals;

    /** @param again whether what was confirmed was not what there is by now */
    private record Shown(Upload upload, boolean again, List<String> problems) {}

    @GetMapping
    String preview(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes redirect) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var upload = uploads.find(id, actor);
        if (imports.result(id, actor).isPresent()) {
            return "redirect:/ledger/import/" + id + "/result";
        }
        return upload.map(each -> show(new Shown(each, false, List.of()), actor, model))
                .orElseGet(() -> gone(redirect));
    }

    @PostMapping
    String load(
            @PathVariable UUID id,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(name = "mine", defaultValue = "") Set<String> mine,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws InterruptedException {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var upload = uploads.find(id, actor).orElse(null);
        if (imports.result(id, actor).isPresent()) {
            return "redirect:/ledger/import/" + id + "/result";
        }
        if (upload == null) {
            return gone(redirect);
        }
        try {
            var rows = reading.read(upload, actor).rows();
            imports.load(id, new ImportCommand(upload.period(), rows, fingerprint, whole, mine), actor);
            return "redirect:/ledger/import/" + id + "/result";
        } catch (Stale | OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(new Shown(upload, true, List.of()), actor, model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(new Shown(upload, false, refusals.words(refused)), actor, model);
        }
    }

    @GetMapping("/result")
    String result(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes redirect) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var result = imports.result(id, actor).orElse(null);
        if (result == null) {
            return gone(redirect);
        }
        model.addAttribute("result", result);
        model.addAttribute("id", id);
        model.addAttribute("kept", uploads.find(id, actor).isPresent());
        return "workbook/result";
    }

    /** The rows that are not well, each cell with what is wrong, to be mended and brought again. */
    @GetMapping("/faults")
    @Heavy
    void faults(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var upload = uploads.find(id, actor).orElse(null);
        if (upload == null) {
            response.sendRedirect("/ledger/import");
            return;
        }
        faults.write(upload, preview(upload, actor), actor, response);
    }

    private String show(Shown shown, Actor actor, Model model) {
        var upload = shown.upload;
        var read = reading.read(upload, actor);
        if (!read.asked().isEmpty()) {
            return "redirect:/ledger/import/" + upload.id() + "/columns?table="
                    + read.asked().get(0).id();
        }
        model.addAttribute("upload", upload);
        model.addAttribute("read", read);
        model.addAttribute(
                "refused",
                read.refused().stream()
                        .map(each -> each.file() + "：" + refusals.words(each.problem()))
                        .toList());
        model.addAttribute("again", shown.again);
        model.addAttribute("problems", shown.problems);
        try {
            var preview = previewWorkbook.preview(upload.period(), read.rows(), actor);
            model.addAttribute("preview", preview);
            model.addAttribute("rows", page.rows(preview));
            model.addAttribute("faults", page.faults(preview));
            model.addAttribute("faultCount", page.faultCount(preview));
            model.addAttribute("unshown", page.unshown(preview));
        } catch (Refused closed) {
            model.addAttribute("problems", refusals.words(closed));
        }
        return PREVIEW;
    }

    private WorkbookPreview preview(Upload upload, Actor actor) {
        return previewWorkbook.preview(
                upload.period(), reading.read(upload, actor).rows(), actor);
    }

    private static String gone(RedirectAttributes redirect) {
        redirect.addFlashAttribute("gone", true);
        return "redirect:/ledger/import";
    }
}
