package cn.hengli.ledger.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PublishLedger;
import cn.hengli.ledger.ReadConsolidated;
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

/** 发布综合台账 to the units, and taking that back. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/publication")
@RequiredArgsConstructor
class PublicationController {

    private static final String BACK = "redirect:/plans/{code}/periods/{quarter}/consolidated";

    private final ReadConsolidated readConsolidated;
    private final PublishLedger publishLedger;

    @GetMapping
    String form(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, Model model) {
        model.addAttribute("form", new ReasonForm());
        return fill(period(code, quarter, actor), actor, model);
    }

    @PostMapping
    String publish(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, RedirectAttributes redirect) {
        publishLedger.publish(period(code, quarter, actor).id(), actor);
        redirect.addFlashAttribute("notice", "consolidated.published");
        return BACK;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var period = period(code, quarter, actor);
        if (Submission.done(errors, response, () -> publishLedger.withdraw(period.id(), form.getReason(), actor))) {
            redirect.addFlashAttribute("notice", "consolidated.withdrawn");
            return BACK;
        }
        return fill(period, actor, model);
    }

    private PeriodFacts period(String code, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        return readConsolidated.period(code, quarter, actor);
    }

    private String fill(PeriodFacts period, Actor actor, Model model) {
        model.addAttribute("period", period);
        model.addAttribute("standing", ConsolidatedStanding.of(readConsolidated.tasks(period, actor)));
        return "ledger/publication";
    }
}
