package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.EntrySheet;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WithdrawEntry;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
        return page.again(id, form, actor, model);
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
            return page.again(id, form, actor, model);
        }
        var sheet = readEntry.read(id, actor);
        var next = next(sheet, actor);
        redirect.addFlashAttribute("notice", notice(sheet.row().state(), next != null));
        redirect.addFlashAttribute("noticeArguments", new Object[] {sheet.row().taskNumber()});
        return "redirect:" + (next != null ? "/entries/" + next : afterTheLast(sheet, actor));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable LedgerEntryId id, Actor actor, RedirectAttributes redirect) {
        withdrawEntry.withdraw(id, actor);
        redirect.addFlashAttribute("notice", "ledger.entry.withdrawn");
        return "redirect:/entries/{id}";
    }

    /** Says which entry it is about: what is shown next is another. */
    private static String notice(EntryState state, boolean goesOn) {
        if (state == EntryState.AWAITING_SIGN_OFF) {
            return goesOn ? "ledger.entry.to-sign.next" : "ledger.entry.to-sign";
        }
        return goesOn ? "ledger.entry.submitted.next" : "ledger.entry.submitted";
    }

    /** The next entry of the unit that is still owed, so that a liaison goes through all without looking for them. */
    private @Nullable LedgerEntryId next(EntrySheet sheet, Actor actor) {
        var passed = false;
        for (var row : readLedger.own(sheet.period().id(), actor)) {
            if (passed && row.isOwed() && row.unit().equals(sheet.row().unit())) {
                return row.entry();
            }
            passed |= row.entry().equals(sheet.row().entry());
        }
        return null;
    }

    /** The list of the quarter for its unit's people; whoever filled in for them stays with the entry. */
    private static String afterTheLast(EntrySheet sheet, Actor actor) {
        return actor.may(Permission.FILL_IN, sheet.row().unit())
                ? "/ledger?quarter=" + sheet.period().quarter()
                : "/entries/" + sheet.row().entry();
    }
}
