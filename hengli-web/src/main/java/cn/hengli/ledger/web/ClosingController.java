package cn.hengli.ledger.web;

import cn.hengli.ledger.ClosePeriod;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PreviewClosing;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
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

/** 办结 a quarter, with all that stands open in it by name. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/closing")
@RequiredArgsConstructor
class ClosingController {

    private static final String BACK = "redirect:/plans/{code}/periods/{quarter}";

    private final OpenedPeriods periods;
    private final PreviewClosing previewClosing;
    private final ClosePeriod closePeriod;

    @GetMapping
    String form(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, Model model) {
        var period = period(code, quarter, actor);
        if (period.isClosed()) {
            return BACK;
        }
        model.addAttribute("form", new ClosingForm());
        return fill(period, actor, model);
    }

    @PostMapping
    String close(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var period = period(code, quarter, actor);
        if (Submission.done(errors, response, () -> closePeriod.close(period.id(), form.isAllTheSame(), actor))) {
            redirect.addFlashAttribute("notice", "closing.closed");
            return BACK;
        }
        return fill(period, actor, model);
    }

    private PeriodFacts period(String code, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        return periods.get(code, quarter);
    }

    private String fill(PeriodFacts period, Actor actor, Model model) {
        var open = previewClosing.of(period.id(), actor);
        model.addAttribute("period", period);
        model.addAttribute("open", open);
        model.addAttribute(
                "missing",
                open.missing().stream()
                        .sorted(Comparator.comparingInt(LedgerRow::unitPosition))
                        .collect(Collectors.groupingBy(LedgerRow::unitName, LinkedHashMap::new, Collectors.toList())));
        return "ledger/closing";
    }
}
