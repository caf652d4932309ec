package cn.hengli.ledger.web;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.EvidenceDamaged;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEvidence;
import cn.hengli.ledger.RecordEvidenceDamage;
import cn.hengli.ledger.RemoveEvidence;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence: sent, shown, taken out again. */
@Controller
@RequiredArgsConstructor
class EvidenceController {

    private final AttachEvidence attachEvidence;
    private final RemoveEvidence removeEvidence;
    private final ReadEvidence readEvidence;
    private final RecordEvidenceDamage recordDamage;
    private final ContentDetection detection;
    private final UploadTurns turns;
    private final EntryPage page;
    private final Refusals refusals;

    /** Takes every file that is in order and names the others; by script the answer is the list of files alone. */
    @PostMapping("/entries/{id}/attachments")
    String attach(
            @PathVariable LedgerEntryId id,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String requestedWith,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var problems = new ArrayList<String>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            turns.await();
            try {
                var bytes = file.getBytes();
                attachEvidence.attach(id, new EvidenceFile(name, detection.detect(name, bytes), bytes), actor);
            } catch (Refused refused) {
                problems.addAll(refusals.words(refused));
            } finally {
                turns.leave();
            }
        }
        model.addAttribute("problems", problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
        }
        if (requestedWith.equals("fetch")) {
            page.show(id, actor, model);
            return "ledger/attachments :: list";
        }
        if (problems.isEmpty()) {
            redirect.addFlashAttribute("notice", "ledger.entry.attached");
            return "redirect:/entries/{id}#attachments";
        }
        return page.show(id, actor, model);
    }

    @PostMapping("/attachments/{id}/removal")
    String remove(@PathVariable AttachmentId id, Actor actor, RedirectAttributes redirect) {
        var entry = removeEvidence.remove(id, actor);
        redirect.addFlashAttribute("notice", "ledger.entry.detached");
        return "redirect:/entries/" + entry + "#attachments";
    }

    /** Pictures may be seen in the page, everything else is downloaded; nothing in it can run. */
    @GetMapping("/attachments/{id}")
    ResponseEntity<Resource> read(@PathVariable AttachmentId id, Actor actor) {
        var opened = open(id, actor);
        var attachment = opened.attachment();
        var disposition = (attachment.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentLength(attachment.size())
                .body(new InputStreamResource(opened.content()));
    }

    private ReadEvidence.Opened open(AttachmentId id, Actor actor) {
        try {
            return readEvidence.read(id, actor);
        } catch (EvidenceDamaged damage) {
            recordDamage.record(id, damage, actor);
            throw damage;
        }
    }
}
