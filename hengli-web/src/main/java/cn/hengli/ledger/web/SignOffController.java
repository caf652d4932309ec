package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.SignOffEntry;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The unit's leader in charge lets an entry go, or sends it back to the liaison. */
@Controller
@RequestMapping("/entries/{id}")
@RequiredArgsConstructor
class SignOffController {

    private final SignOffEntry signOffEntry;
    private final ReadEntry readEntry;
    private final ReadLedger readLedger;
    private final EntryPage page;
    private final Refusals refusals;

    @PostMapping("/sign-off")
    String signOff(
            @PathVariable LedgerEntryId id, @RequestParam int version, Actor actor, RedirectAttributes redirect) {
        signOffEntry.signOff(id, version, actor);
        redirect.addFlashAttribute("notice", "ledger.entry.signed-off");
        return "redirect:" + afterwards(id, actor);
    }

    @PostMapping("/declining")
    String decline(
            @PathVariable LedgerEntryId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            signOffEntry.decline(id, version, reason, actor);
        } catch (Refused refused) {
            response.setStatus(422);
            model.addAttribute("reasonProblems", refusals.words(refused));
            model.addAttribute("reason", reason);
            return page.show(id, actor, model);
        }
        redirect.addFlashAttribute("notice", "ledger.entry.declined");
        return "redirect:" + afterwards(id, actor);
    }

    /** The next entry that waits for this leader, or the list of its quarter. */
    private String afterwards(LedgerEntryId id, Actor actor) {
        var sheet = readEntry.read(id, actor);
        return readLedger.own(sheet.period().id(), actor).stream()
                .filter(row -> row.state() == EntryState.AWAITING_SIGN_OFF)
                .filter(row -> actor.may(Permission.SIGN_OFF, row.unit()))
                .map(row -> "/entries/" + row.entry())
                .findFirst()
                .orElse("/ledger?quarter=" + sheet.period().quarter());
    }
}
