package cn.hengli.ledger.web;

import cn.hengli.ledger.AdjustPeriod;
import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.PeriodDifference;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 调整填报期: first what will be added and withdrawn, then doing it. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/adjustment")
@RequiredArgsConstructor
class AdjustmentController {

    private final OpenedPeriods periods;
    private final AdjustPeriod adjustPeriod;
    private final Clock clock;

    @GetMapping
    String preview(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, Model model) {
        return fill(opened(code, quarter, actor), actor, model);
    }

    /** @param fingerprint of the difference that the page showed */
    @PostMapping
    String apply(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @RequestParam(defaultValue = "") String fingerprint,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var period = opened(code, quarter, actor);
        try {
            var done = adjustPeriod.apply(period.id(), fingerprint, actor);
            if (done.isInStep()) {
                redirect.addFlashAttribute("notice", "adjustment.done.before");
            } else {
                redirect.addFlashAttribute("notice", "adjustment.done");
                redirect.addFlashAttribute(
                        "noticeArguments", new Object[] {done.added(), done.lapsed(), done.rolesChanged()});
            }
            return "redirect:/plans/{code}/periods/{quarter}";
        } catch (Stale changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("changed", true);
            return fill(period, actor, model);
        }
    }

    private String fill(PeriodFacts period, Actor actor, Model model) {
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        model.addAttribute("period", period);
        model.addAttribute("late", deadline.daysLeft(periods.today()) < 0);
        model.addAttribute("difference", adjustPeriod.preview(period.id(), actor));
        model.addAttribute("changes", PeriodDifference.Change.values());
        return "ledger/period-adjustment";
    }

    private PeriodFacts opened(String code, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        return periods.get(code, quarter);
    }
}
