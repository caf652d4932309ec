package cn.hengli.ledger.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReopenPeriod;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
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

/** 重新打开 a closed quarter. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/reopening")
@RequiredArgsConstructor
class ReopeningController {

    private static final String VIEW = "ledger/period-reopening";

    private final OpenedPeriods periods;
    private final ReopenPeriod reopenPeriod;

    @GetMapping
    String form(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, Model model) {
        model.addAttribute("period", period(code, quarter, actor));
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    String reopen(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var period = period(code, quarter, actor);
        if (Submission.done(errors, response, () -> reopenPeriod.reopen(period.id(), form.getReason(), actor))) {
            redirect.addFlashAttribute("notice", "closing.reopened");
            return "redirect:/plans/{code}/periods/{quarter}";
        }
        model.addAttribute("period", period);
        return VIEW;
    }

    private PeriodFacts period(String code, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        return periods.get(code, quarter);
    }
}
