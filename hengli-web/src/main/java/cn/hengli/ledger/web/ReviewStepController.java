package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReviewEntry;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 采纳、退回、重新打开: what the office decides on one entry; then the next one of the same queue is shown. */
@Controller
@RequestMapping("/entries/{id}")
@RequiredArgsConstructor
class ReviewStepController {

    private final ReviewEntry reviewEntry;
    private final ReviewPage page;

    @PostMapping("/acceptance")
    String accept(
            @PathVariable LedgerEntryId id,
            @ModelAttribute("filter") ReviewFilter filter,
            @ModelAttribute("decision") Decision decision,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var hindrance = tried(() -> reviewEntry.accept(id, decision.readVersion(), actor), decision, errors, model);
        return go(hindrance, "review.accepted", id, filter, actor, model, response, redirect);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable LedgerEntryId id,
            @ModelAttribute("filter") ReviewFilter filter,
            @ModelAttribute("decision") Decision decision,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var hindrance = tried(
                () -> reviewEntry.giveBack(id, decision.readVersion(), decision.getReason(), actor),
                decision,
                errors,
                model);
        return go(hindrance, "review.returned", id, filter, actor, model, response, redirect);
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable LedgerEntryId id,
            @ModelAttribute("filter") ReviewFilter filter,
            @ModelAttribute("decision") Decision decision,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var hindrance = tried(
                () -> reviewEntry.reopen(id, decision.readVersion(), decision.getReason(), actor),
                decision,
                errors,
                model);
        return go(hindrance, "review.reopened", id, filter, actor, model, response, redirect);
    }

    /** Status of the answer when the step was not taken, 0 when it was. */
    private static int tried(Runnable step, Decision decision, BindingResult errors, Model model) {
        try {
            step.run();
            return 0;
        } catch (Stale | ConcurrencyFailureException changed) {
            model.addAttribute("changedSince", decision.readVersion());
            return HttpServletResponse.SC_CONFLICT;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return 422;
        }
    }

    private String go(
            int hindrance,
            String notice,
            LedgerEntryId id,
            ReviewFilter filter,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (hindrance > 0) {
            response.setStatus(hindrance);
            return page.show(filter, id, actor, model);
        }
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + page.after(filter, id, actor);
    }
}
