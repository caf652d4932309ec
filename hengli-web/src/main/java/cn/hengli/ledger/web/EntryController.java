package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WithdrawEntry;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry as a page: writing, submitting, taking back. */
@Controller
@RequestMapping("/entries/{id}")
@RequiredArgsConstructor
class EntryController {

    private static final int UNPROCESSABLE = 422;

    private final EntryPage page;
    private final ReadEntry readEntry;
    private final ReadLedger readLedger;
    private final SaveDraft saveDraft;
    private final SubmitEntry submitEntry;
    private final WithdrawEntry withdrawEntry;

    @GetMapping
    String show(@PathVariable LedgerEntryId id, Actor actor, Model model) {
        return page.show(id, actor, model);
    }

    @PostMapping("/draft")
    String save(
            @PathVariable LedgerEntryId id,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var outcome = saveDraft.save(form.toCommand(id), actor);
            if (outcome.problems().isEmpty()) {
                redirect.addFlashAttribute("notice", outcome.merged() ? "ledger.entry.merged" : "ledger.entry.saved");
                return "redirect:/entries/{id}";
            }
            form.setVersion(Integer.toString(outcome.version()));
            Refusals.into(errors, new Refused(outcome.problems()));
        } catch (EntryConflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.conflict(conflict, id, actor, model);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        }
        response.setStatus(UNPROCESSABLE);
        return page.again(id, actor, model);
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable LedgerEntryId id,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            submitEntry.submit(form.toCommand(id), actor);
        } catch (EntryConflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.conflict(conflict, id, actor, model);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            response.setStatus(UNPROCESSABLE);
            return page.again(id, actor, model);
        }
        redirect.addFlashAttribute("notice", "ledger.entry.submitted");
        return "redirect:" + afterwards(id, actor);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable LedgerEntryId id, Actor actor, RedirectAttributes redirect) {
        withdrawEntry.withdraw(id, actor);
        redirect.addFlashAttribute("notice", "ledger.entry.withdrawn");
        return "redirect:/entries/{id}";
    }

    /** The next entry of the unit that is still owed, so that a liaison goes through all without looking for them. */
    private String afterwards(LedgerEntryId id, Actor actor) {
        var sheet = readEntry.read(id, actor);
        var rows = readLedger.own(sheet.period().id(), actor).stream()
                .filter(row -> row.unit().equals(sheet.row().unit()))
                .toList();
        var passed = false;
        for (var row : rows) {
            if (passed && row.isOwed()) {
                return "/entries/" + row.entry();
            }
            passed |= row.entry().equals(id);
        }
        return rows.isEmpty() ? "/entries/" + id : "/ledger";
    }
}
